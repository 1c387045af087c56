import { line, pixels, type Brush } from './brush';
import { roundRect } from './path';
import type { PlaceLook } from './place-look';

/** Between the lines of a hatch, in CSS pixels. */
const HATCH = 4.5;

function paintHatch(brush: Brush, hatch: NonNullable<PlaceLook['hatch']>, reach: number): void {
  const { pen, colours } = brush;
  const gap = pixels(brush, HATCH);
  pen.save();
  pen.clip();
  pen.beginPath();
  for (let shift = -2 * reach; shift <= 2 * reach; shift += gap * Math.SQRT2) {
    pen.moveTo(shift - reach, reach);
    pen.lineTo(shift + reach, -reach);
    if (!hatch.crossed) continue;
    pen.moveTo(shift - reach, -reach);
    pen.lineTo(shift + reach, reach);
  }
  pen.strokeStyle = colours[hatch.role];
  pen.lineWidth = pixels(brush, 1);
  pen.globalAlpha *= hatch.strength;
  pen.stroke();
  pen.restore();
}

/** A table top around the origin in the look of its state; lengths in centimetres. */
export function paintSurface(
  brush: Brush,
  look: PlaceLook,
  { width, depth, radius }: { width: number; depth: number; radius: number },
): void {
  const { pen, colours } = brush;
  roundRect(pen, width, depth, radius);
  pen.fillStyle = colours[look.fill];
  pen.fill();
  if (look.tint) {
    pen.save();
    pen.globalAlpha *= look.tint.strength;
    pen.fillStyle = colours[look.tint.role];
    pen.fill();
    pen.restore();
  }
  if (look.hatch) {
    paintHatch(brush, look.hatch, Math.max(width, depth) / 2);
    roundRect(pen, width, depth, radius);
  }
  if (!look.stroke) return;
  pen.strokeStyle = colours[look.stroke];
  pen.lineWidth = line(brush, 4, 1.25, 2.5);
  if (look.dashed) pen.setLineDash([pixels(brush, 2.5), pixels(brush, 2)]);
  pen.stroke();
  pen.setLineDash([]);
}
