import { api } from '@etage/contract';
import type { Colleague } from './support/colleague';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

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
