import { daySlot, plusDays } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import type { Stage } from './support/stage';

const { series: here } = cast;

/** What earlier tries left behind would be in the way; a series reaches weeks ahead. */
const around = ({ day, site }: Stage) => ({
  startsAt: daySlot(day, site.calendar.timeZone).startsAt,
  endsAt: daySlot(plusDays(day, 30), site.calendar.timeZone).endsAt,
});

test.describe('a series', () => {
  test('is booked from the panel with a verdict on each date, and its row says so', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    await (await colleague(here.anna)).cancelAll(around(stage));
    const { code, placeId } = stage.desk(7);
    const floor = new FloorScreen(await enter(here.anna), stage);
    const { page } = floor;
    await floor.open({ place: placeId });
    await floor.panel.getByRole('button', { name: /^Jede Woche .+ …$/ }).click();
    const dialog = page.getByRole('dialog');
    const dates = dialog.getByRole('list', { name: 'Termine' }).getByRole('listitem');
    await expect(dates.first()).toContainText('frei');
    await expect(dates).toHaveCount(4);
    await expect(dates.last()).toContainText('So weit im Voraus geht es noch nicht');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^1 von 4 Terminen buchen$/ }).click();
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${code}, 1 von 4 Terminen`);
    await expect(floor.cancelButton).toBeVisible();
    await page.goto('/bookings');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: code });
    await expect(row).toContainText('Termin einer Serie');
    await row.getByRole('button', { name: /stornieren/ }).click();
    await page.getByRole('menuitem', { name: 'Alle Termine der Serie' }).click();
    await expect(floor.toasts).toContainText('1 Buchung storniert');
    await expect(row).toBeHidden();
    await floor.undoButton.click();
    await expect(floor.toasts).toContainText('1 von 1 Buchungen zurückgeholt');
    await expect(row).toContainText('Termin einer Serie');
  });

  test('takes another desk where the wanted one is taken', async ({ city, enter, colleague }) => {
    const stage = await city.stage(here.stage);
    const [anna, ben] = [await colleague(here.anna), await colleague(here.ben)];
    await Promise.all([anna.cancelAll(around(stage)), ben.cancelAll(around(stage))]);
    const { placeId } = stage.desk(8);
    await ben.book(placeId, stage.slot(8, 16));
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open({ place: placeId });
    await floor.panel.getByRole('button', { name: /^Jede Woche .+ …$/ }).click();
    const dialog = floor.page.getByRole('dialog');
    const first = dialog.getByRole('listitem').first();
    await expect(first).toContainText('schon belegt');
    await first.getByRole('button', { name: /stattdessen Platz/ }).click();
    await dialog.getByRole('button', { name: /^1 von 4 Terminen buchen$/ }).click();
    await expect(floor.toasts).toContainText('1 von 4 Terminen');
  });
});

test('days are cancelled at once in my bookings', async ({ city, enter, colleague }) => {
  const stage = await city.stage(here.stage);
  const anna = await colleague(here.clara);
  const page = await enter(here.clara);
  await anna.cancelAll(around(stage));
  const { code, placeId } = stage.desk(2);
  await anna.book(placeId, stage.slot(8, 12));
  await anna.book(placeId, stage.slot(13, 16));
  await page.goto('/bookings');
  await page.getByRole('button', { name: 'Tage absagen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Letzter Tag').fill(stage.day);
  await dialog.getByLabel('Erster Tag').fill(stage.day);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '2 Buchungen stornieren' }).click();
  const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: code });
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rows).toHaveCount(2);
});
