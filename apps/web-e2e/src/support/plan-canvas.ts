import type { Locator, Page } from '@playwright/test';
import type { PlaceView } from '@etage/contract';
import { boundingBox, planPoint, rotate, type PlanPoint } from '@etage/floorplan';
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

  async click(desk: PlaceView): Promise<void> {
    await this.element.click({ position: await this.spotOf(desk) });
  }

  /** The colour of its surface, away from the sign and the initials in the middle. */
  async colourOf(desk: PlaceView): Promise<string> {
    return this.element.evaluate(colourAt, await this.spotOf(desk, planPoint(0.3, 0)));
  }

  /** A phone begins close to what is of interest, which then lies in the middle of the part that nothing covers. */
  async tapMiddle(): Promise<void> {
    const { width, height } = (await this.element.boundingBox())!;
    await this.element.tap({ position: { x: width / 2, y: height / 2 - 20 } });
  }

  /**
   * Where a desk lies on the canvas, in CSS pixels; `from` its middle in parts of its width and depth. The ground layer
   * paints the building and nothing else, so its ink says where the plan lies, which has to be in sight as a whole.
   */
  private async spotOf(desk: PlaceView, from: PlanPoint = planPoint(0, 0)): Promise<Spot> {
    const { plan } = this.stage.floor;
    const drawn = plan.desks.find(({ id }) => id === desk.elementId);
    if (!drawn) throw new Error(`${desk.code} is not on the plan`);
    const content = boundingBox(plan.outline);
    const shift = rotate(planPoint(from.x * drawn.width, from.y * drawn.depth), drawn.rotation);
    const ink = await this.element.locator('canvas').first().evaluate(inkBox);
    const scale = ink.width / (content.maxX - content.minX);
    return {
      x: ink.x + (drawn.at.x + shift.x - content.minX) * scale,
      y: ink.y + (drawn.at.y + shift.y - content.minY) * scale,
    };
  }
}
