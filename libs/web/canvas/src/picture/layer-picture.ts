import { planPoint, type Box } from '@etage/floorplan';
import { boxCovers, grownBox } from '../scene/box';
import type { Frame } from '../viewport/frame';
import { fit, toScreen, visibleBox, type Viewport } from '../viewport/viewport';
import { screenPoint } from '../viewport/screen-point';
import type { Drawn, OnDrawn } from './drawn';
import { PlanBitmap, type CopyTarget, type ScenePainter } from './plan-bitmap';

/** After so many milliseconds without movement the picture is painted sharp again. */
const SETTLE = 110;
/** Painted beyond the edges of the screen, in CSS pixels, so that a short pan shows no blank. */
const MARGIN = 160;
/** Around the plan in centimetres: nothing is drawn further out. */
const BEYOND = 60;

interface Look {
  readonly viewport: Viewport;
  readonly frame: Frame;
  readonly pixelRatio: number;
}

/**
 * What one layer shows. While the view moves it only copies bitmaps: a sharp one of what is around, and below it a
 * coarse one of the whole plan for what the sharp one does not reach. When the view rests, it paints the sharp one anew.
 */
export class LayerPicture {
  private painter: ScenePainter | null = null;
  private current: Look | null = null;
  private settled: Look | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wholeIsStale = true;
  private onChange: () => void = () => undefined;

  constructor(
    private readonly layer: Drawn['layer'],
    private readonly onDrawn: OnDrawn | undefined,
    private readonly sharp = new PlanBitmap(),
    private readonly whole = new PlanBitmap(),
  ) {}

  /** @param onChange told whenever there is something new to copy */
  listen(onChange: () => void): void {
    this.onChange = onChange;
  }

  /** Everything looks different. */
  show(painter: ScenePainter): void {
    this.painter = painter;
    this.wholeIsStale = true;
    this.settle();
  }

  /** Only these parts look different. */
  retouch(painter: ScenePainter, parts: readonly Box[]): void {
    this.painter = painter;
    this.measured('part', () => {
      for (const part of parts) {
        this.sharp.retouch(painter, part);
        this.whole.retouch(painter, part);
      }
    });
    this.onChange();
  }

  look(look: Look): void {
    const isFirst = this.current === null;
    const resized =
      this.current?.frame !== look.frame || this.current.pixelRatio !== look.pixelRatio;
    this.current = look;
    clearTimeout(this.timer);
    if (isFirst || (resized && !this.settled)) this.settle();
    else if (look.viewport !== this.settled?.viewport || resized) {
      this.timer = setTimeout(() => {
        this.settle();
      }, SETTLE);
    }
    this.onChange();
  }

  drawOn(target: CopyTarget): void {
    const { current } = this;
    if (!current) return;
    this.measured('copy', () => {
      const { viewport, frame } = current;
      const inSight = inside(visibleBox(viewport, frame.size), frame.content);
      if (!this.sharp.covers(inSight)) this.whole.copyTo(target, viewport);
      this.sharp.copyTo(target, viewport);
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private settle(): void {
    const { current, painter } = this;
    if (!current || !painter) return;
    this.settled = current;
    this.measured('scene', () => {
      this.takeSharp(painter, current);
      if (!this.sharp.covers(current.frame.content) && this.wholeIsStale) {
        this.takeWhole(painter, current);
      }
    });
    this.onChange();
  }

  private takeSharp(painter: ScenePainter, { viewport, frame, pixelRatio }: Look): void {
    const { scale, origin } = viewport;
    const content = grownBox(frame.content, BEYOND);
    const from = toScreen(viewport, planPoint(content.minX, content.minY));
    const till = toScreen(viewport, planPoint(content.maxX, content.maxY));
    const left = Math.max(-MARGIN, Math.floor(from.x));
    const top = Math.max(-MARGIN, Math.floor(from.y));
    const right = Math.min(frame.size.width + MARGIN, Math.ceil(till.x));
    const bottom = Math.min(frame.size.height + MARGIN, Math.ceil(till.y));
    const shifted = { scale, origin: screenPoint(origin.x - left, origin.y - top) };
    this.sharp.take(painter, shifted, { width: right - left, height: bottom - top }, pixelRatio);
  }

  private takeWhole(painter: ScenePainter, { frame }: Look): void {
    const content = grownBox(frame.content, BEYOND);
    this.whole.take(painter, fit({ ...frame, content }), frame.size, 1);
    this.wholeIsStale = false;
  }

  private measured(work: Drawn['work'], paint: () => void): void {
    const begun = performance.now();
    paint();
    this.onDrawn?.({ layer: this.layer, work, milliseconds: performance.now() - begun });
  }
}

/** The part of `box` that lies in `content`; all of the content when they do not meet. */
function inside(box: Box, content: Box): Box {
  if (boxCovers(box, content)) return content;
  return {
    minX: Math.max(box.minX, content.minX),
    minY: Math.max(box.minY, content.minY),
    maxX: Math.min(box.maxX, content.maxX),
    maxY: Math.min(box.maxY, content.maxY),
  };
}
