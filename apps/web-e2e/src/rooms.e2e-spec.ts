import { api, type FoundRoom } from '@etage/contract';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import type { Colleague } from './support/colleague';
import { expect, PHONE, test } from './support/etage.fixture';
import { RoomsScreen } from './support/rooms-screen';
import type { Stage } from './support/stage';

const { rooms: here } = cast;

/** A meeting room that is free all day, and the only one of its name. */
async function freeRoom(who: Colleague, { site, slot }: Stage, after = 0): Promise<FoundRoom> {
  const { startsAt, endsAt } = slot(8, 18);
  const day = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const query = { siteId: site.siteId, ...day, formality: 'formal' } as const;
  const { rooms } = await who.call(api.rooms.search, { query });
  const names = rooms.map(({ name }) => name);
  const free = rooms.filter(
    ({ fits, use, name }) =>
      fits && use === 'meeting-room' && names.filter((one) => one === name).length === 1,
  );
  const room = free[after];
  if (!room) throw new Error('no meeting room is free');
  return room;
}

test.describe('from a need to a booked meeting it takes three presses at most', () => {
  for (const [where, options] of [
    ['with the mouse', undefined],
    ['with a finger on a phone', PHONE],
  ] as const) {
    test(where, async ({ enter, city }) => {
      const rooms = new RoomsScreen(await enter(here.anna, options), await city.stage(here.stage));
      await rooms.open({ startsAt: '540', endsAt: '600' });
      await countPresses(rooms.page);
      for (const wish of ['Kamera', 'stufenlos']) {
        await rooms.page.getByRole('button', { name: wish, exact: true }).click();
      }
      await rooms.page
        .getByRole('button', { name: /09:00–10:00 buchen/ })
        .first()
        .click();
      await expect(rooms.toasts).toContainText('Gebucht:');
      expect(await pressesOn(rooms.page)).toBeLessThanOrEqual(3);
    });
  }
});

test('a meeting is drawn, moved and made longer on the timeline, and others see it at once', async ({
  enter,
  city,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const { name } = await freeRoom(await colleague(here.anna), stage);
  const rooms = new RoomsScreen(await enter(here.anna), stage);
  const others = new RoomsScreen(await enter(here.ben), stage);
  await rooms.open();
  await others.open();
  await expect(others.page.getByText('live', { exact: true })).toBeVisible();

  await rooms.drag(name, 9, 10.5);
  await rooms.page
    .getByRole('button', { name: /09:00–10:30 buchen/ })
    .first()
    .click();
  await expect(rooms.mine(name)).toHaveAttribute('aria-valuetext', /09:00–10:30/);
  const seen = others.row(name).locator('[data-bar=taken]');
  await expect(seen).toHaveAttribute('title', /^09:00–10:30/);

  await rooms.drag(name, 9.5, 12.5);
  await expect(rooms.mine(name)).toHaveAttribute('aria-valuetext', /12:00–13:30/);
  await expect(seen).toHaveAttribute('title', /^12:00–13:30/);

  await rooms.mine(name).focus();
  await rooms.page.keyboard.press('Shift+ArrowRight');
  await rooms.page.keyboard.press('Enter');
  await expect(rooms.mine(name)).toHaveAttribute('aria-valuetext', /12:00–13:45/);
  await expect(seen).toHaveAttribute('title', /^12:00–13:45/);
});

test('by keyboard alone a room is chosen by time and booked, and the list says the same in words', async ({
  enter,
  city,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const { name } = await freeRoom(await colleague(here.clara), stage, 1);
  const rooms = new RoomsScreen(await enter(here.clara), stage);
  await rooms.open({ startsAt: '840', endsAt: '900' });
  const { page } = rooms;
  const cell = rooms.row(name).getByRole('gridcell');
  await page.getByRole('gridcell').first().focus();
  for (
    let row = 0;
    row < 60 && !(await cell.evaluate((at) => at === document.activeElement));
    row += 1
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowRight');
  await expect(cell).toHaveAccessibleName(/: frei 14:15–15:15, passt/);
  await page.keyboard.press('b');
  await expect(rooms.mine(name)).toHaveAttribute('aria-valuetext', /14:15–15:15/);

  await page
    .getByRole('radio', { name: 'Liste' })
    .or(page.getByRole('button', { name: 'Liste' }))
    .first()
    .click();
  const listed = page
    .getByRole('listitem')
    .filter({ has: page.getByText(name) })
    .first();
  await expect(listed).toContainText('14:15–15:15 meiner');
  await expect(listed).toContainText('schon belegt');
  await expect(listed.getByRole('button', { name: /15:15–16:15 buchen/ })).toBeVisible();
});
