import { api } from '@etage/contract';
import type { City } from './support/city';
import { Colleague } from './support/colleague';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import type { Stage } from './support/stage';

const { waiting: here } = cast;

/** What an earlier try left on the list. */
async function leaveAll(person: Colleague): Promise<void> {
  const { entries } = await person.call(api.waitingList.list, {});
  const left = entries.map(({ waitingId }) =>
    person.call(api.waitingList.leave, { params: { waitingId } }),
  );
  await Promise.all(left);
}

test.describe('the waiting list', () => {
  test('is joined with one press, and what another cancels is booked before my eyes', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const { placeId } = stage.desk(14);
    await leaveAll(await colleague(here.anna));
    const ben = await colleague(here.ben);
    const bens = await ben.book(placeId, stage.slot(8, 16));
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open({ place: placeId });
    const chip = floor.panel.getByRole('button', { name: 'dieser Platz' });
    await countPresses(floor.page);
    await chip.click();
    expect(await pressesOn(floor.page)).toBe(1);
    await expect(floor.toasts).toContainText('Sie stehen auf der Warteliste');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(await axeFindings(floor.page)).toEqual([]);
    await ben.cancel(bens);
    await expect(floor.toasts).toContainText('Ein Platz ist frei geworden und für Sie gebucht');
    await expect(floor.cancelButton).toBeVisible();
  });

  test('stands with my bookings, and is left with the keyboard alone', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const { placeId, code } = stage.desk(15);
    const anna = await colleague(here.anna);
    await leaveAll(anna);
    const { startsAt, endsAt } = stage.slot(8, 16);
    await (await colleague(here.ben)).book(placeId, { startsAt, endsAt });
    const slot = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    await anna.call(api.waitingList.join, { body: { placeId, ...slot } });
    const page = await enter(here.anna);
    await page.goto('/bookings');
    const list = page.getByRole('region', { name: 'Warteliste' });
    await expect(list.getByRole('listitem')).toContainText(code);
    expect(await axeFindings(page)).toEqual([]);
    await list.getByRole('button', { name: /^Nicht mehr warten: Platz/ }).focus();
    await page.keyboard.press('Enter');
    await expect(list).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});

test.describe('a place that the waiting list holds', () => {
  let stage: Stage;

  /** How long what the list found is held; null where it is booked at once. */
  async function holdFor(waitingConfirmationMinutes: number | null, city: City): Promise<void> {
    const facility = await Colleague.signIn(city.baseUrl, 'facility');
    const { siteId } = stage.site;
    await facility.call(api.sites.update, {
      params: { siteId },
      body: { waitingConfirmationMinutes },
    });
  }

  test.beforeEach(async ({ city }) => {
    stage = await city.stage(here.stage);
    await holdFor(60, city);
  });
  test.afterEach(({ city }) => holdFor(null, city));

  /** The first gives the place up, the others wait for it in this order. */
  async function queue(number: number, first: Colleague, ...waiting: Colleague[]): Promise<string> {
    const { placeId, code } = stage.desk(number);
    const slot = stage.slot(8, 16);
    const booking = await first.book(placeId, slot);
    const body = { placeId, startsAt: booking.startsAt, endsAt: booking.endsAt };
    for (const person of waiting) {
      await leaveAll(person);
      await person.call(api.waitingList.join, { body });
    }
    await first.cancel(booking);
    return code;
  }

  test('is mine with one press in my bookings', async ({ enter, colleague }) => {
    const page = await enter(here.anna);
    const code = await queue(16, await colleague(here.ben), await colleague(here.anna));
    await page.goto('/bookings');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: code });
    await expect(row).toContainText('vorgemerkt');
    expect(await axeFindings(page)).toEqual([]);
    await countPresses(page);
    await row.getByRole('button', { name: /^Vormerkung für .+ bestätigen/ }).click();
    await expect(page.getByRole('region', { name: /Mitteilungen/ })).toContainText('Bestätigt');
    expect(await pressesOn(page)).toBe(1);
    await expect(row).not.toContainText('vorgemerkt');
    await expect(row.getByRole('button', { name: /stornieren/ })).toBeVisible();
  });

  test('goes to the next with one press in my week', async ({ enter, colleague }) => {
    const page = await enter(here.anna);
    const [ben, clara] = [await colleague(here.ben), await colleague(here.clara)];
    const code = await queue(17, ben, await colleague(here.anna), clara);
    await page.goto(`/week?day=${stage.day}`);
    const booking = page.getByRole('listitem').filter({ hasText: code }).last();
    await expect(booking.getByRole('button', { name: /bestätigen/ })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await countPresses(page);
    await booking.getByRole('button', { name: /^Vormerkung für .+ ablehnen/ }).click();
    await expect(page.getByRole('button', { name: /ablehnen/ })).toBeHidden();
    expect(await pressesOn(page)).toBe(1);
    const { startsAt, endsAt } = stage.slot(8, 16);
    const span = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const query = { personId: 'me', ...span } as const;
    await expect
      .poll(async () => (await clara.call(api.bookings.list, { query })).bookings)
      .toMatchObject([{ status: 'held', place: { code } }]);
  });
});
