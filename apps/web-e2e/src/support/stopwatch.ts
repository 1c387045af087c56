import { expect, type Page } from '@playwright/test';
import { now } from './clock';

/** From now on the page notes when it was last pressed. */
export const notePresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const note = ({ timeStamp }: Event): void => {
      document.documentElement.dataset['pressedAt'] = String(performance.timeOrigin + timeStamp);
    };
    document.addEventListener('pointerdown', note, { capture: true });
  });

/** When the page was last pressed, in milliseconds since 1970. */
export const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['pressedAt']));

/** When something first is as it is waited for, in milliseconds since 1970; looks sixty times a second. */
export async function seenAt<T>(
  look: () => Promise<T>,
  isIt: (seen: T) => boolean,
): Promise<number> {
  await expect.poll(async () => isIt(await look()), { intervals: [16] }).toBe(true);
  return now().getTime();
}
