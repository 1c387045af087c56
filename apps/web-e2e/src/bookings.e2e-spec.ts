import { cast } from './support/cast';
import { now } from './support/clock';
import { expect, test } from './support/etage.fixture';

const { bookings: here } = cast;

test.describe('my bookings', () => {
  test('lists what I have booked, cancels with one press and takes that back with another', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    const { code, placeId } = stage.desk(0);
    await (await colleague(here.anna)).book(placeId, stage.slot(9, 15));
    await page.goto('/bookings');
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: code })
      .filter({ hasText: '09:00–15:00' });
    await expect(row).toContainText(`${stage.floor.level}. OG`);
    await row.getByRole('button', { name: /stornieren/ }).click();
    await expect(row).toBeHidden();
    const toasts = page.getByRole('region', { name: /Mitteilungen/ });
    await expect(toasts).toContainText(`Storniert: Platz ${code}`);
    await toasts.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(toasts).toContainText(`Wieder gebucht: Platz ${code}`);
    await expect(row).toBeVisible();
  });

  test('leads from a booking to its place on the plan', async ({ city, enter, colleague }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    const { code, placeId } = stage.desk(1);
    await (await colleague(here.anna)).book(placeId, stage.slot(8, 16));
    await page.goto('/bookings');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: code });
    await row.getByRole('link', { name: /auf dem Plan zeigen/ }).click();
    await expect(page).toHaveURL(new RegExp(`day=${stage.day}&place=${placeId}`));
    await expect(page.getByRole('button', { name: 'Buchung stornieren' })).toBeVisible();
  });

  test('finds a booking by place, and says so when there is none', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    const { code, placeId } = stage.desk(2);
    await (await colleague(here.anna)).book(placeId, stage.slot(8, 16));
    await page.goto('/bookings');
    const search = page.getByRole('searchbox', { name: 'Buchungen durchsuchen' });
    await search.fill(code);
    await expect(page.getByRole('listitem').filter({ hasText: code })).toBeVisible();
    await search.fill('Schwimmbad');
    await expect(page.getByText('Keine Buchung passt zu „Schwimmbad“')).toBeVisible();
  });

  test('refuses to cancel without a connection, in a clear word, and keeps the booking', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    const { code, placeId } = stage.desk(3);
    await (await colleague(here.anna)).book(placeId, stage.slot(8, 16));
    await page.goto('/bookings');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: code });
    await expect(row).toBeVisible();
    await page.context().setOffline(true);
    await row.getByRole('button', { name: /stornieren/ }).click();
    await expect(page.getByText(/^Sie sind offline/)).toBeVisible();
    await page.context().setOffline(false);
    await expect(row).toBeVisible();
  });

  test('offers the check-in shortly before a booking begins, and says what came of it', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.ben);
    const ben = await colleague(here.ben);
    const { slot, among, answer } = city.checkInCase(stage, now());
    await ben.cancelAll(slot);
    const { code, placeId } = await ben.freeDesk(slot, among);
    await ben.book(placeId, slot);
    // Whatever day it is, the browser believes that the booking is about to begin.
    await page.clock.setFixedTime(slot.startsAt);
    await page.goto('/bookings');
    await page.getByRole('button', { name: new RegExp(`^Auf Platz ${code} einchecken`) }).click();
    await expect(page.getByRole('region', { name: /Mitteilungen/ })).toContainText(answer);
  });
});
