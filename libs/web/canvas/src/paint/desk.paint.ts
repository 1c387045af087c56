import { planPoint, type PlanDesk } from '@etage/floorplan';
import type { PlaceMark } from '../scene/place-mark';
import type { DeskShape } from '../scene/place-shape';
import { line, pixels, type Brush } from './brush';
import { paintAt, roundRect } from './path';
import { PLACE_LOOKS, type PlaceLook } from './place-look';
import { paintSign } from './sign.paint';
import { paintSurface } from './surface.paint';
import { paintText, textWidth } from './text.paint';

/** Below so many CSS pixels of depth a desk is a speck of colour. */
const SPECK_BELOW = 5;
/** Desks that stand back to back keep a gap, in centimetres. */
const INSET = 5;
/** From so many CSS pixels of depth the number of the desk stands on it. */
const CODE_FROM = 30;

function paintChair(brush: Brush, { desk }: DeskShape, look: PlaceLook): void {
  const { pen, colours } = brush;
  pen.save();
  pen.translate(0, desk.depth / 2 + 20);
  roundRect(pen, 52, 28, 13);
  pen.fillStyle = look.stroke ? colours.room : colours[look.fill];
  pen.fill();
  pen.globalAlpha *= 0.6;
  pen.strokeStyle = look.stroke ? colours[look.stroke] : colours.soft;
  pen.lineWidth = line(brush, 3, 0.9);
  pen.stroke();
  pen.restore();
}

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** Whether words of this size (CSS pixels) stand upright on the table top without running over its edges. */
function fitsOn({ scale }: Brush, desk: PlanDesk, text: string, size: number): boolean {
  const isTurned = Math.round(desk.rotation / 90) % 2 !== 0;
  const [width, depth] = isTurned ? [desk.depth, desk.width] : [desk.width, desk.depth];
  return textWidth(text, size) <= width * scale && size * 1.1 <= depth * scale;
}

/** Sign or initials in the middle, and the number below them where there is room. */
function paintWords(brush: Brush, { desk, at, box }: DeskShape, mark: PlaceMark, look: PlaceLook) {
  const depth = desk.depth * brush.scale;
  const code = depth >= CODE_FROM && (box.maxX - box.minX) * brush.scale > textWidth(mark.code, 11);
  const middle = planPoint(at.x, at.y - (code ? pixels(brush, 7) : 0));
  const size = between(7.5, depth * 0.42, 13);
  if (
    mark.initials !== undefined &&
    look.sign === 'disc' &&
    fitsOn(brush, desk, mark.initials, size)
  ) {
    paintText(brush, mark.initials, middle, { size, colour: look.ink, weight: 600 });
  } else {
    paintSign(brush, look.sign, middle, between(3, depth * 0.2, 7), look.ink);
  }
  if (!code) return;
  const below = planPoint(at.x, at.y + pixels(brush, 10));
  paintText(brush, mark.code, below, { size: 10, colour: look.ink });
}

function paintSpeck({ pen, colours }: Brush, { desk }: DeskShape, look: PlaceLook): void {
  paintAt(pen, desk.at, desk.rotation, () => {
    pen.fillStyle = colours[look.speck];
    pen.fillRect(-desk.width / 2 + 6, -desk.depth / 2 + 6, desk.width - 12, desk.depth - 12);
  });
}

export function paintDesk(brush: Brush, shape: DeskShape, mark: PlaceMark): void {
  const { desk } = shape;
  const look = PLACE_LOOKS[mark.state];
  if (desk.depth * brush.scale < SPECK_BELOW) {
    paintSpeck(brush, shape, look);
    return;
  }
  paintAt(brush.pen, desk.at, desk.rotation, () => {
    paintChair(brush, shape, look);
    const size = { width: desk.width - INSET, depth: desk.depth - INSET, radius: 9 };
    paintSurface(brush, look, size);
  });
  paintWords(brush, shape, mark, look);
}
