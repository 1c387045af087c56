import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { expect, PHONE, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { twoClicks: here } = cast;

test.describe('from the opened floor to a booked desk it takes two presses', () => {
  test('with the mouse on the plan', async ({ enter, city }) => {
    const stage = await city.stage(here.stage);
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open();
    await countPresses(floor.page);
    await floor.canvas.click(stage.desk(0));
    await floor.bookButton.click();
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${stage.desk(0).code}`);
    await expect(floor.cancelButton).toBeVisible();
    expect(await pressesOn(floor.page)).toBe(2);
  });

  test('with the mouse in the list', async ({ enter, city }) => {
    const floor = new FloorScreen(await enter(here.anna), await city.stage(here.stage));
    await floor.open();
    await countPresses(floor.page);
    await floor.rows.nth(3).click();
    await floor.bookButton.click();
    await expect(floor.toasts).toContainText('Gebucht: Platz');
    expect(await pressesOn(floor.page)).toBe(2);
  });

  test('with a finger on the plan of a phone', async ({ enter, city }) => {
    const stage = await city.stage(here.stage);
    const floor = new FloorScreen(await enter(here.anna, PHONE), stage);
    await floor.open();
    await countPresses(floor.page);
    await floor.canvas.tapFirst(stage.desk(0));
    await expect(floor.bookButton).toBeInViewport({ ratio: 1 });
    await floor.bookButton.tap();
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${stage.desk(0).code}`);
    expect(await pressesOn(floor.page)).toBe(2);
  });

  test('with a finger in the list of a phone', async ({ enter, city }) => {
    const floor = new FloorScreen(await enter(here.anna, PHONE), await city.stage(here.stage));
    await floor.open({ view: 'list' });
    await countPresses(floor.page);
    await floor.rows.nth(2).tap();
    await floor.bookButton.tap();
    await expect(floor.toasts).toContainText('Gebucht: Platz');
    expect(await pressesOn(floor.page)).toBe(2);
  });
});

test('one press cancels, and another one takes that back', async ({ enter, city }) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.anna);
  const floor = new FloorScreen(page, stage);
  const { code, placeId } = stage.desk(4);
  await floor.open({ place: placeId });
  await floor.bookButton.click();
  await expect(floor.cancelButton).toBeVisible();
  await countPresses(page);
  await floor.cancelButton.click();
  await expect(floor.toasts).toContainText(`Storniert: Platz ${code}`);
  expect(await pressesOn(page)).toBe(1);
  await floor.undoButton.click();
  await expect(floor.toasts).toContainText(`Wieder gebucht: Platz ${code}`);
  await expect(floor.cancelButton).toBeVisible();
  expect(await pressesOn(page)).toBe(2);
});
