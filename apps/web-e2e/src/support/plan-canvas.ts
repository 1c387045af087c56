import type { Locator, Page } from '@playwright/test';
import type { PlaceView } from '@etage/contract';
import { boundingBox } from '@etage/floorplan';
import { colourAt, inkBox, type Spot } from './pixels';
import type { Stage } from './stage';

/** The floor on the canvas, looked at from outside: where a desk lies, what colour it has, what a press does. */
export class PlanCanvas {
  readonly element: Locator;

  constructor(
    private readonly page: Page,
    private readonly stage: Stage,
  ) {
    this.element = page.getByRole('application');
  }

  /**
   * Where a desk lies on the canvas, in CSS pixels. The ground layer paints the building and nothing else, so its ink
   * says where the plan lies; the plan has to be in sight as a whole.
   */
  async spotOf(desk: PlaceView): Promise<Spot> {
    const { plan } = this.stage.floor;
    const drawn = plan.desks.find(({ id }) => id === desk.elementId);
    if (!drawn) throw new Error(`${desk.code} is not on the plan`);
    const content = boundingBox(plan.outline);
    const ground = this.element.locator('canvas').first();
    const ratio = await this.page.evaluate(() => devicePixelRatio);
    const ink = await ground.evaluate(inkBox);
    const scale = ink.width / (content.maxX - content.minX);
    return {
      x: (ink.x + (drawn.at.x - content.minX) * scale) / ratio,
      y: (ink.y + (drawn.at.y - content.minY) * scale) / ratio,
    };
  }

  async click(desk: PlaceView): Promise<void> {
    await this.element.click({ position: await this.spotOf(desk) });
  }

  async tap(desk: PlaceView): Promise<void> {
    await this.element.tap({ position: await this.spotOf(desk) });
  }

  async colourOf(desk: PlaceView): Promise<string> {
    return this.element.evaluate(colourAt, await this.spotOf(desk));
  }
}
