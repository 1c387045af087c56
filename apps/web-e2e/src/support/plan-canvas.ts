import type { Locator, Page } from '@playwright/test';
import type { PlaceView } from '@etage/contract';
import { boundingBox, planPoint, rotate, type PlanPoint } from '@etage/floorplan';
import { colourAt, inkBox, type Spot } from './pixels';
import type { Stage } from './stage';

/** CSS pixels a centimetre. */
const PHONE_SCALE = 0.38;

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

  /**
   * With a finger, on a phone on which nothing has been moved. It begins with the first free desk in the middle, or as
   * near to it as the edge of the plan lets it, which is then in sight.
   */
  async tapFirst(desk: PlaceView): Promise<void> {
    const ink = await this.element.locator('canvas').first().evaluate(inkBox);
    const { width, height } = (await this.element.boundingBox())!;
    const { at, content } = this.drawn(desk);
    const x = ink.x > 1 ? ink.x + (at.x - content.minX) * PHONE_SCALE : width / 2;
    const y = ink.y > 1 ? ink.y + (at.y - content.minY) * PHONE_SCALE : height / 2;
    await this.element.tap({ position: { x, y } });
  }

  /** The colour of its surface, away from the sign and the initials in the middle. */
  async colourOf(desk: PlaceView): Promise<string> {
    return this.element.evaluate(colourAt, await this.spotOf(desk, planPoint(0.3, 0)));
  }

  /**
   * Where a desk lies on the canvas, in CSS pixels; `from` its middle in parts of its width and depth. The ground layer
   * paints the building and nothing else, so its ink says where the plan lies, which has to be in sight as a whole.
   */
  private async spotOf(desk: PlaceView, from: PlanPoint = planPoint(0, 0)): Promise<Spot> {
    const { content, at, width, depth, rotation } = this.drawn(desk);
    const shift = rotate(planPoint(from.x * width, from.y * depth), rotation);
    const ink = await this.element.locator('canvas').first().evaluate(inkBox);
    const scale = ink.width / (content.maxX - content.minX);
    return {
      x: ink.x + (at.x + shift.x - content.minX) * scale,
      y: ink.y + (at.y + shift.y - content.minY) * scale,
    };
  }

  private drawn({ code, elementId }: PlaceView) {
    const { plan } = this.stage.floor;
    const desk = plan.desks.find(({ id }) => id === elementId);
    if (!desk) throw new Error(`${code} is not on the plan`);
    return { ...desk, content: boundingBox(plan.outline) };
  }
}
