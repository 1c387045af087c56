import type { PlaceView } from '@etage/contract';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { filters: here } = cast;

/** Wide enough for the filter that is pressed to stand in the bar. */
const WIDE = { viewport: { width: 1680, height: 900 } };

const hasTwoScreens = ({ equipment }: PlaceView): boolean =>
  equipment.filter(({ kind }) => kind === 'screen').length >= 2;

test('a filter reduces list and plan alike, and stands in the address', async ({ city, enter }) => {
  const stage = await city.stage(here.stage);
  const fitting = stage.desks.find(hasTwoScreens);
  const lacking = stage.desks.find((desk) => !hasTwoScreens(desk));
  if (!fitting || !lacking) throw new Error('the stage has not both kinds of desks');
  const floor = new FloorScreen(await enter(here.anna, WIDE), stage);
  await floor.open();
  const plain = await floor.canvas.colourOf(lacking);
  expect(await floor.canvas.colourOf(fitting)).toBe(plain);

  const filter = floor.bar.getByRole('button', { name: 'zwei Bildschirme' });
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(floor.page).toHaveURL(/filters=two-screens/);
  const plan = floor.page.getByRole('link', { name: 'Plan' });
  await expect(plan).toHaveAttribute('aria-current', 'page');
  await expect(await floor.findRow(lacking)).toContainText('es fehlt: zwei Bildschirme');
  await expect(await floor.findRow(fitting)).not.toContainText('es fehlt');
  await floor.search.fill('');
  await expect(floor.rows.first()).not.toContainText('es fehlt');
  await expect.poll(() => floor.canvas.colourOf(lacking)).not.toBe(plain);
  expect(await floor.canvas.colourOf(fitting)).toBe(plain);

  await filter.click();
  await expect(floor.page).not.toHaveURL(/filters/);
  await expect(await floor.findRow(lacking)).not.toContainText('es fehlt');
  await expect.poll(() => floor.canvas.colourOf(lacking)).toBe(plain);
});

test('several filters are chosen in one go, and all of them count', async ({ city, enter }) => {
  const stage = await city.stage(here.stage);
  const floor = new FloorScreen(await enter(here.anna), stage);
  await floor.open();
  await floor.bar.getByRole('button', { name: /Weitere Filter/ }).click();
  const popover = floor.page.getByRole('dialog', { name: 'Filter' });
  await popover.getByRole('button', { name: 'barrierefrei' }).click();
  await popover.getByRole('button', { name: 'ruhig' }).click();
  await floor.page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(floor.page).toHaveURL(/filters=accessible,quiet/);
  const lacking = stage.desks.find(({ accessible, quiet }) => !accessible && !quiet);
  if (!lacking) throw new Error('every desk of the stage is quiet or accessible');
  await expect(await floor.findRow(lacking)).toContainText(
    'es fehlt: Barrierefreiheit, ruhige Lage',
  );
});
