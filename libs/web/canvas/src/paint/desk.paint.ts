import { planPoint, type PlanDesk, type PlanPoint } from '@etage/floorplan';
import type { PlaceMark } from '../scene/place-mark';
import type { DeskShape } from '../scene/place-shape';
import { line, pixels, type Brush } from './brush';
import { growth } from './growth';
import { paintAt, roundRect } from './path';
import { PLACE_LOOKS, type PlaceLook } from './place-look';
import { paintSign } from './sign.paint';
import { paintSurface } from './surface.paint';
import { paintText, textWidth } from './text.paint';

/** Below so many CSS pixels of depth a desk is a speck of colour. */
const SPECK_BELOW = 5;
/** Desks that stand back to back keep a gap, in centimetres. */
const INSET = 5;
/** From so many CSS pixels from top to bottom the number of the desk stands below its sign. */
const CODE_FROM = 30;
/** How small words may be and how near to the edges of a table top, both in CSS pixels. */
interface Setting {
  readonly least: number;
  readonly edge: number;
}

/** Two letters are told apart where a number of five digits is not. */
const INITIALS: Setting = { least: 8, edge: 1 };
const CODE: Setting = { least: 9, edge: 3.5 };

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

/** In CSS pixels, as it lies on the screen. */
interface TableTop {
  readonly across: number;
  readonly down: number;
}

function topOf({ scale }: Brush, { width, depth, rotation }: PlanDesk): TableTop {
  const isTurned = Math.round(rotation / 90) % 2 !== 0;
  const [across, down] = isTurned ? [depth, width] : [width, depth];
  return { across: across * scale, down: down * scale };
}

/** The size up to `most` (CSS pixels) at which words keep clear of the edges of a table top; 0 when none can be read. */
function sizeOn(
  brush: Brush,
  { across, down }: TableTop,
  text: string,
  most: number,
  { least, edge }: Setting,
): number {
  if (text === '' || down < least * 1.2) return 0;
  const fits = (across - 2 * edge) / textWidth(brush, text, { size: 1, weight: 600 });
  return fits < least ? 0 : Math.min(fits, most);
}

/** Sign or initials in the middle, and the number below them where there is room. */
function paintWords(brush: Brush, { desk, at }: DeskShape, mark: PlaceMark, look: PlaceLook): void {
  const top = topOf(brush, desk);
  const depth = desk.depth * brush.scale;
  const by = between(1, top.down / CODE_FROM, growth(brush));
  const code = top.down < CODE_FROM ? 0 : sizeOn(brush, top, mark.code, 10 * by, CODE);
  const middle = planPoint(at.x, at.y - (code ? pixels(brush, 7 * by) : 0));
  const initials = look.sign === 'disc' ? (mark.initials ?? '') : '';
  const most = between(CODE.least, depth * 0.42, 13 * by);
  const size = sizeOn(brush, top, initials, most, INITIALS);
  if (size) paintText(brush, initials, middle, { size, colour: look.ink, weight: 600 });
  else paintDeskSign(brush, look, middle, between(3, depth * 0.2, 7 * by));
  if (!code) return;
  const below = planPoint(at.x, at.y + pixels(brush, 10 * by));
  paintText(brush, mark.code, below, { size: code, colour: look.ink });
}

/** A hatch leaves out what lies under the sign. */
function paintDeskSign(brush: Brush, look: PlaceLook, at: PlanPoint, radius: number): void {
  if (look.hatch && look.sign !== 'none') {
    const { pen, colours } = brush;
    pen.beginPath();
    pen.arc(at.x, at.y, pixels(brush, radius * 1.6), 0, 2 * Math.PI);
    pen.fillStyle = colours[look.fill];
    pen.fill();
  }
  paintSign(brush, look.sign, at, radius, look.ink);
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
