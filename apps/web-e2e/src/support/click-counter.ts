import type { Page } from '@playwright/test';

/** From now on the page counts what a hand does: presses by mouse or finger, not those a script makes up. */
export const countPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['presses'] = '0';
    const count = ({ isTrusted }: Event): void => {
      if (isTrusted) dataset['presses'] = String(Number(dataset['presses']) + 1);
    };
    document.addEventListener('pointerdown', count, { capture: true });
  });

export const pressesOn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['presses']));
