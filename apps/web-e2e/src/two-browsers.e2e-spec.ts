import type { Page } from '@playwright/test';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import type { Stage } from './support/stage';
import { notePresses, pressedAt, seenAt } from './support/stopwatch';

const { twoBrowsers: here } = cast;
/** What is promised for every change, in milliseconds. */
const A_SECOND = 1_000;

test.describe('a booking in one browser', () => {
  let stage: Stage;
  let anna: FloorScreen;
  let ben: FloorScreen;

  test.beforeEach(async ({ city, enter }) => {
    stage = await city.stage(here.stage);
    const pages = await Promise.all([enter(here.anna), enter(here.ben)]);
    [anna, ben] = pages.map((page: Page) => new FloorScreen(page, stage)) as [
      FloorScreen,
      FloorScreen,
    ];
    await Promise.all([anna.open(), ben.open()]);
    await notePresses(anna.page);
  });

  test('is on the canvas and in the list of another within a second, and gone again as fast', async ({
    colleague,
  }) => {
    const [wanted, freeOne, takenOne] = [stage.desk(1), stage.desk(2), stage.desk(6)];
    await (await colleague(here.clara)).book(takenOne.placeId, stage.slot(8, 16));
    const row = await ben.findRow(wanted);
    await (await anna.findRow(wanted)).click();

    const changed = async (word: string): Promise<number[]> => {
      const before = await ben.canvas.colourOf(wanted);
      const seen = Promise.all([
        seenAt(
          () => ben.stateOf(row).innerText(),
          (text) => text === word,
        ),
        seenAt(
          () => ben.canvas.colourOf(wanted),
          (colour) => colour !== before,
        ),
      ]);
      await anna.bookButton.or(anna.cancelButton).click();
      const times = await seen;
      const from = await pressedAt(anna.page);
      return times.map((time) => time - from);
    };

    await expect.poll(() => ben.canvas.colourOf(wanted)).toBe(await ben.canvas.colourOf(freeOne));
    for (const ms of await changed('belegt')) expect(ms).toBeLessThan(A_SECOND);
    await expect.poll(() => ben.canvas.colourOf(wanted)).toBe(await ben.canvas.colourOf(takenOne));

    await expect(anna.cancelButton).toBeVisible();
    for (const ms of await changed('frei')) expect(ms).toBeLessThan(A_SECOND);
    await expect.poll(() => ben.canvas.colourOf(wanted)).toBe(await ben.canvas.colourOf(freeOne));
  });

  test('is said aloud in the other, politely', async () => {
    const wanted = stage.desk(10);
    await (await anna.findRow(wanted)).click();
    await anna.bookButton.click();
    await expect(ben.news).toContainText(`Platz ${wanted.code} ist jetzt belegt`);
  });
});
