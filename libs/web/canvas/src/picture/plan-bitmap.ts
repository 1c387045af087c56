import { planPoint, type Box } from '@etage/floorplan';
import { boxCovers } from '../scene/box';
import type { Size } from '../viewport/frame';
import { toPlan, toScreen, visibleBox, type Viewport } from '../viewport/viewport';
import { screenPoint } from '../viewport/screen-point';

/** Paints what lies in `area`; the pen stands in plan centimetres, `scale` is CSS pixels per centimetre. */
export type ScenePainter = (pen: CanvasRenderingContext2D, area: Box, scale: number) => void;

/** Where a bitmap can be copied to; Konva's context is one. */
export interface CopyTarget {
  clearRect(x: number, y: number, width: number, height: number): void;
  drawImage(image: CanvasImageSource, x: number, y: number, width: number, height: number): void;
}

interface Taken {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly pixelRatio: number;
  readonly box: Box;
}

/** Steps so fine that nobody sees them, and coarse enough to swallow rounding: whole pixels stay whole. */
const snapped = (pixels: number): number => Math.round(pixels * 64) / 64;

/** A stretch of the plan, painted once at one zoom and copied many times. */
export class PlanBitmap {
  private taken: Taken | null = null;

  constructor(private readonly canvas: HTMLCanvasElement = document.createElement('canvas')) {}

  covers(box: Box): boolean {
    return this.taken !== null && boxCovers(this.taken.box, box);
  }

  /** Paints what a viewport of this size shows. */
  take(paint: ScenePainter, viewport: Viewport, size: Size, pixelRatio: number): void {
    this.canvas.width = Math.max(1, Math.round(size.width * pixelRatio));
    this.canvas.height = Math.max(1, Math.round(size.height * pixelRatio));
    this.taken = { viewport, size, pixelRatio, box: visibleBox(viewport, size) };
    const pen = this.penAt(this.taken);
    if (pen) paint(pen, this.taken.box, viewport.scale);
  }

  /** Paints one part again and leaves the rest as it is. */
  retouch(paint: ScenePainter, part: Box): void {
    const pen = this.taken && this.penAt(this.taken);
    if (!this.taken || !pen) return;
    const { minX, minY, maxX, maxY } = this.onWholePixels(part, this.taken);
    pen.save();
    pen.clearRect(minX, minY, maxX - minX, maxY - minY);
    pen.beginPath();
    pen.rect(minX, minY, maxX - minX, maxY - minY);
    pen.clip();
    paint(pen, { minX, minY, maxX, maxY }, this.taken.viewport.scale);
    pen.restore();
  }

  /** Lays the bitmap where the viewport wants it, larger or smaller if the zoom has changed since. */
  copyTo(target: CopyTarget, viewport: Viewport): void {
    if (!this.taken) return;
    const { box, size } = this.taken;
    const { x, y } = toScreen(viewport, planPoint(box.minX, box.minY));
    const factor = viewport.scale / this.taken.viewport.scale;
    const place = [snapped(x), snapped(y), size.width * factor, size.height * factor] as const;
    target.clearRect(...place);
    target.drawImage(this.canvas, ...place);
  }

  private penAt({ viewport, pixelRatio }: Taken): CanvasRenderingContext2D | null {
    const pen = this.canvas.getContext('2d');
    const { scale, origin } = viewport;
    const zoom = scale * pixelRatio;
    pen?.setTransform(zoom, 0, 0, zoom, origin.x * pixelRatio, origin.y * pixelRatio);
    return pen;
  }

  /** Cutting a pixel in two would leave a seam. */
  private onWholePixels(part: Box, { viewport, pixelRatio }: Taken): Box {
    const from = toScreen(viewport, planPoint(part.minX, part.minY));
    const till = toScreen(viewport, planPoint(part.maxX, part.maxY));
    const out = (value: number, round: (n: number) => number) =>
      round(value * pixelRatio) / pixelRatio;
    const { x: minX, y: minY } = toPlan(
      viewport,
      screenPoint(out(from.x - 2, Math.floor), out(from.y - 2, Math.floor)),
    );
    const { x: maxX, y: maxY } = toPlan(
      viewport,
      screenPoint(out(till.x + 2, Math.ceil), out(till.y + 2, Math.ceil)),
    );
    return { minX, minY, maxX, maxY };
  }
}
