import type { PlaceMark } from '@etage/canvas';
import { paintDeskByHand } from './desk-by-hand';
import type { Contestant } from './contestant';
import { LARGE_FLOOR } from './large-floor';

const MARGIN = 20;
/** As much as a turn of the wheel zooms in Etage. */
const ZOOM_PER_PIXEL = 0.0016;

/** What one writes in an afternoon: one canvas, and for every frame all that is in sight is painted again. */
export class FloorByHand implements Contestant {
  private readonly canvas = document.createElement('canvas');
  private marks: readonly PlaceMark[] = [];
  private scale = 1;
  private origin = { x: 0, y: 0 };
  private held: { x: number; y: number } | undefined;
  private painted = 0;
  private next: Promise<void> | undefined;

  async show(root: HTMLElement, marks: readonly PlaceMark[]): Promise<void> {
    this.marks = marks;
    this.canvas.width = root.clientWidth;
    this.canvas.height = root.clientHeight;
    root.append(this.canvas);
    this.fit();
    this.listen();
    await this.drawn();
  }

  change(index: number, mark: PlaceMark): Promise<void> {
    this.marks = this.marks.with(index, mark);
    return this.drawn();
  }

  surface(): HTMLElement {
    return this.canvas;
  }

  pictures(): number {
    return this.painted;
  }

  private fit(): void {
    const [from, , till] = LARGE_FLOOR.outline;
    if (!from || !till) return;
    const { width, height } = this.canvas;
    const across = (width - 2 * MARGIN) / (till.x - from.x);
    this.scale = Math.min(across, (height - 2 * MARGIN) / (till.y - from.y));
    this.origin = { x: MARGIN - from.x * this.scale, y: MARGIN - from.y * this.scale };
  }

  private listen(): void {
    const { canvas } = this;
    canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.held = { x, y };
    });
    canvas.addEventListener('pointerup', () => {
      this.held = undefined;
    });
    canvas.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
      if (!this.held) return;
      this.origin = { x: this.origin.x + x - this.held.x, y: this.origin.y + y - this.held.y };
      this.held = { x, y };
      void this.drawn();
    });
    canvas.addEventListener('wheel', ({ deltaY, clientX: x, clientY: y }) => {
      const factor = Math.exp(-deltaY * ZOOM_PER_PIXEL);
      const { origin } = this;
      this.origin = { x: x - (x - origin.x) * factor, y: y - (y - origin.y) * factor };
      this.scale *= factor;
      void this.drawn();
    });
  }

  /** Resolves when the next frame has been painted. */
  private drawn(): Promise<void> {
    this.next ??= new Promise((resolve) => {
      requestAnimationFrame(() => {
        this.next = undefined;
        this.paint();
        resolve();
      });
    });
    return this.next;
  }

  private paint(): void {
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    const { canvas, scale, origin } = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(scale, 0, 0, scale, origin.x, origin.y);
    pen.lineWidth = 1 / scale;
    for (const { polygon } of LARGE_FLOOR.rooms) {
      const [from, , till] = polygon;
      if (from && till) pen.strokeRect(from.x, from.y, till.x - from.x, till.y - from.y);
    }
    LARGE_FLOOR.desks.forEach((desk, index) => {
      const mark = this.marks[index];
      if (mark && this.isInSight(desk.at)) paintDeskByHand(pen, desk, mark, scale);
    });
    this.painted += 1;
  }

  private isInSight(at: { x: number; y: number }): boolean {
    const reach = 160 * this.scale;
    const x = at.x * this.scale + this.origin.x;
    const y = at.y * this.scale + this.origin.y;
    const { width, height } = this.canvas;
    return x > -reach && y > -reach && x < width + reach && y < height + reach;
  }
}
