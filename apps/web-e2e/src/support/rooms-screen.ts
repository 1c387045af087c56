import type { Locator, Page } from '@playwright/test';
import { expect } from './etage.fixture';
import { hoursOfDay } from './hours-of-day';
import type { Stage } from './stage';

/** The Rooms screen of a stage's site and day, as people find their way on it. */
export class RoomsScreen {
  constructor(
    readonly page: Page,
    private readonly stage: Stage,
  ) {}

  async open(search: Readonly<Record<string, string>> = {}): Promise<void> {
    const { site, day } = this.stage;
    const query = new URLSearchParams({ site: site.siteId, day, ...search }).toString();
    await this.page.goto(`/rooms?${query}`);
    await expect(this.bookButtons.first()).toBeVisible();
  }

  get bookButtons(): Locator {
    return this.page.getByRole('button', { name: /buchen/ });
  }

  get toasts(): Locator {
    return this.page.locator('.ui-toasts');
  }

  row(room: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(room, { exact: true }) });
  }

  /** My booking in the row of a room. */
  mine(room: string): Locator {
    return this.row(room).getByRole('slider');
  }

  /** Drags in the row of a room from one hour of the day to another. */
  async drag(room: string, fromHour: number, toHour: number): Promise<void> {
    const track = this.row(room).getByRole('gridcell');
    await track.scrollIntoViewIfNeeded();
    const box = await track.boundingBox();
    if (!box) throw new Error(`the row of ${room} is not to be seen`);
    const { opensAt, closesAt } = hoursOfDay(this.stage);
    const x = (hour: number): number =>
      box.x + (box.width * (hour * 60 - opensAt)) / (closesAt - opensAt);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x(fromHour), y);
    await this.page.mouse.down();
    await this.page.mouse.move(x((fromHour + toHour) / 2), y, { steps: 3 });
    await this.page.mouse.move(x(toHour), y, { steps: 3 });
    await this.page.mouse.up();
  }
}
