import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { address: here } = cast;

/** Wide enough for the filter that is pressed to stand in the bar. */
const WIDE = { viewport: { width: 1680, height: 900 } };

/** What one sees of the choices, without the plan. */
async function choicesOf({ bar, panel }: FloorScreen): Promise<string[]> {
  await expect(panel.getByRole('heading', { name: /^Platz/ })).toBeVisible();
  const pressed = bar.locator('button[aria-pressed=true], [role=radio][aria-checked=true]');
  return [
    ...(await bar.getByRole('button').allInnerTexts()),
    ...(await pressed.allInnerTexts()),
    await panel.getByRole('heading', { level: 2 }).innerText(),
    await panel.getByRole('button', { name: /buchen$/ }).innerText(),
  ];
}

test('the address holds floor, day, time, filters and place, for a reload and for somebody else', async ({
  city,
  enter,
}) => {
  const stage = await city.stage(here.stage);
  const desk = stage.desk(2);
  const anna = new FloorScreen(await enter(here.anna, WIDE), stage);
  await anna.open();
  await anna.bar.getByRole('radio', { name: 'Nachmittag' }).click();
  await anna.bar.getByRole('button', { name: 'höhenverstellbar' }).click();
  await anna.canvas.click(desk);
  const { page } = anna;
  await expect(page).toHaveURL(new RegExp(`/floors/${stage.floor.floorId}\\?.*day=${stage.day}`));
  await expect(page).toHaveURL(/preset=afternoon/);
  await expect(page).toHaveURL(/filters=height-adjustable/);
  await expect(page).toHaveURL(new RegExp(`place=${desk.placeId}`));
  const before = await choicesOf(anna);

  await page.reload();
  await anna.isReady();
  expect(await choicesOf(anna)).toEqual(before);

  const ben = new FloorScreen(await enter(here.ben, WIDE), stage);
  await ben.page.goto(page.url());
  await ben.isReady();
  expect(await choicesOf(ben)).toEqual(before);
});

test('a typed address that makes no sense still shows the floor', async ({ city, enter }) => {
  const stage = await city.stage(here.stage);
  const floor = new FloorScreen(await enter(here.anna), stage);
  await floor.open({ day: '2026-02-31', filters: 'gold', startsAt: 'noon', place: 'mine' });
  await expect(floor.bar.getByRole('radio', { name: '08:00–16:00' })).toBeChecked();
});

test('the day before and after, the calendar and another floor change the address alone', async ({
  city,
  enter,
}) => {
  const stage = await city.stage(here.stage);
  const floor = new FloorScreen(await enter(here.anna), stage);
  await floor.open();
  await floor.bar.getByRole('button', { name: 'Voriger Arbeitstag' }).click();
  await expect(floor.page).not.toHaveURL(new RegExp(`day=${stage.day}`));
  await floor.bar.getByRole('button', { name: 'Nächster Arbeitstag' }).click();
  await expect(floor.page).toHaveURL(new RegExp(`day=${stage.day}`));

  const former = floor.page.url();
  const others = floor.page.getByRole('list', { name: 'Etagen dieses Gebäudes' });
  await others.locator('button:not([aria-current])').first().click();
  await expect(floor.page).not.toHaveURL(new RegExp(stage.floor.floorId));
  await expect(floor.page).toHaveURL(new RegExp(`day=${stage.day}`));
  await floor.page.goBack();
  await expect(floor.page).toHaveURL(former);
});
