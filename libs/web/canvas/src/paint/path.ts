import type { PlanPoint, Ring } from '@etage/floorplan';

type Pen = CanvasRenderingContext2D;

/** Adds a closed polygon to the current path. */
export function traceRing(pen: Pen, ring: Ring): void {
  ring.forEach(({ x, y }, index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}

/** Paints with the origin at `at`, turned clockwise by `rotation` degrees. */
export function paintAt(pen: Pen, at: PlanPoint, rotation: number, paint: () => void): void {
  pen.save();
  pen.translate(at.x, at.y);
  if (rotation !== 0) pen.rotate((rotation * Math.PI) / 180);
  paint();
  pen.restore();
}

/** Begins a path of one rounded rectangle around the origin; lengths in centimetres. */
export function roundRect(pen: Pen, width: number, depth: number, radius: number): void {
  pen.beginPath();
  pen.roundRect(-width / 2, -depth / 2, width, depth, Math.min(radius, width / 2, depth / 2));
}
