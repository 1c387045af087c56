import type { Locator } from '@playwright/test';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { gear: here } = cast;

/** Hours the ribbon of a place shows: the frame hours of the demo city. */
const [OPENS, CLOSES] = [6, 20];

/** Drags from one hour to another over a ribbon. */
async function drag(ribbon: Locator, fromHour: number, toHour: number): Promise<void> {
  await ribbon.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await ribbon.boundingBox())!;
  const at = (hour: number) => x + ((hour - OPENS) / (CLOSES - OPENS)) * width;
  const { mouse } = ribbon.page();
  await mouse.move(at(fromHour), y + height / 2);
  await mouse.down();
  await mouse.move(at((fromHour + toHour) / 2), y + height / 2);
  await mouse.move(at(toHour), y + height / 2);
  await mouse.up();
}

test('one’s own booking is moved and resized by dragging, by keys and by fields, and each is undone', async ({
  city,
  enter,
  colleague,
}) => {
  const page = await enter(here.anna);
  const floor = new FloorScreen(page, await city.stage(here.stage));
  const { stage } = floor;
  const desk = stage.desk(stage.desks.length - 1);
  await (await colleague(here.anna)).book(desk.placeId, stage.slot(8, 16));
  await (await colleague(here.ben)).book(desk.placeId, stage.slot(17, 19));
  await floor.open({ place: desk.placeId });
  const ribbon = floor.panel.locator('.floor-place-ribbon-movable');
  const window = floor.panel.getByRole('slider', { name: 'Meine Buchung am Tagesband' });

  await test.step('its edge is dragged', async () => {
    await drag(ribbon, 16, 12);
    await expect(floor.toasts).toContainText('08:00–12:00');
    await expect(window).toHaveAttribute('aria-valuetext', '08:00–12:00');
    await floor.undoButton.click();
    await expect(window).toHaveAttribute('aria-valuetext', '08:00–16:00');
  });

  await test.step('keys draft it, Escape gives up, Enter saves', async () => {
    await window.press('ArrowRight');
    await window.press('Shift+ArrowLeft');
    await expect(window).toHaveAttribute('aria-valuetext', '08:15–16:00');
    await expect(floor.news).toContainText('08:15–16:00, noch nicht gespeichert');
    await window.press('Escape');
    await expect(window).toHaveAttribute('aria-valuetext', '08:00–16:00');
    await window.press('ArrowLeft');
    await expect(window).toHaveAttribute('aria-valuetext', '07:45–15:45');
    await window.press('Enter');
    await expect(floor.toasts).toContainText('07:45–15:45');
  });

  await test.step('what is refused says why and what to do instead', async () => {
    await drag(ribbon, 12, 14);
    await expect(floor.panel).toContainText('Die Buchung bleibt, wie sie war');
    await expect(window).toHaveAttribute('aria-valuetext', '07:45–15:45');
    expect(await axeFindings(page)).toEqual([]);
    await floor.panel
      .getByRole('button', { name: /verlegen$/ })
      .first()
      .click();
    await expect(floor.panel).not.toContainText('Die Buchung bleibt, wie sie war');
  });
});
