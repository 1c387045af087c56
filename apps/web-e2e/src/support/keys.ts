import type { Locator, Page } from '@playwright/test';
import { expect } from './etage.fixture';

/** More stops than any screen has. */
const STOPS = 150;

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Somebody who has a keyboard and nothing else. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Goes on with the tabulator until the focus is there. */
  async tabTo(locator: Locator): Promise<void> {
    await expect(locator).toBeAttached();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await isFocused(locator)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the tabulator never reaches ${locator}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes there and presses Enter. */
  async choose(locator: Locator): Promise<void> {
    await this.tabTo(locator);
    await this.press('Enter');
  }
}
