import type { Page } from '@playwright/test';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { SCREENS } from './support/screens';

const { displays: here } = cast;

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const [name, height] of [
  ['a very narrow window', 568],
  ['a window zoomed to 400 %', 256],
] as const) {
  test(`${name} shows every screen without sideways scroll`, async ({ city, enter, profile }) => {
    const stage = await city.stage(here.stage);
    const viewport = { width: 320, height };
    const visitor = await (await profile({ viewport })).newPage();
    await visitor.goto('/sign-in');
    await expect(visitor.getByRole('button', { name: 'Anmelden' })).toBeVisible();
    expect(await sidewaysScroll(visitor)).toBeLessThanOrEqual(0);
    const page = await enter(here.anna, { viewport });
    for (const screen of SCREENS) {
      await screen.open(page, stage);
      expect(await sidewaysScroll(page), screen.name).toBeLessThanOrEqual(0);
    }
  });
}

test('at 400 % zoom a desk is found in the list and booked', async ({ city, enter }) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.anna, { viewport: { width: 320, height: 256 } });
  const floor = new FloorScreen(page, stage);
  await floor.open({ view: 'list' });
  await (await floor.findRow(stage.desk(1))).click();
  await floor.bookButton.click();
  await expect(floor.cancelButton).toBeVisible();
});

test('forced colours show every state, on the plan too', async ({ city, enter, colleague }) => {
  const stage = await city.stage(here.stage);
  await (await colleague(here.ben)).book(stage.desk(2).placeId, stage.slot(8, 16));
  const page = await enter(here.anna, { forcedColors: 'active' });
  const floor = new FloorScreen(page, stage);
  await floor.open({ place: stage.desk(4).placeId });
  await floor.bookButton.click();
  await expect(floor.cancelButton).toBeVisible();
  const colours = async () =>
    Promise.all([2, 3, 4].map((number) => floor.canvas.colourOf(stage.desk(number))));
  await expect.poll(async () => new Set(await colours()).size).toBe(3);
});

test('nothing moves for those who asked for less motion', async ({ city, enter, colleague }) => {
  const stage = await city.stage(here.stage);
  const ben = await colleague(here.ben);
  const page = await enter(here.anna, { reducedMotion: 'reduce' });
  const floor = new FloorScreen(page, stage);
  await floor.open();
  const wanted = stage.desk(5);
  const row = await floor.findRow(wanted);
  await ben.book(wanted.placeId, stage.slot(8, 16));
  await expect(floor.stateOf(row)).toHaveText('belegt');
  await row.click();
  await floor.bar.getByRole('button', { name: /^Etage wählen|Etage wählen$/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0))
      .filter((milliseconds) => milliseconds > 20),
  );
  expect(moving).toEqual([]);
});
