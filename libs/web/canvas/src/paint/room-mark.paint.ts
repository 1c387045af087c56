import { planPoint, type PlanFurniture, type PlanPoint } from '@etage/floorplan';
import type { PlaceMark } from '../scene/place-mark';
import type { RoomShape } from '../scene/place-shape';
import { line, pixels, type Brush } from './brush';
import { paintAt, traceRing } from './path';
import { PLACE_LOOKS, type PlaceLook } from './place-look';
import { paintSign } from './sign.paint';
import { paintSurface } from './surface.paint';
import { paintText, textWidth } from './text.paint';

const TEXT = 10;
/** Around the words, in CSS pixels. */
const PADDING = 6;
const PILL_HEIGHT = 17;
/** Words that take more than this part of a room's width would hide what else is in it. */
const WIDEST = 0.85;
const SIGN_RADIUS = 4;

function paintTable(brush: Brush, table: PlanFurniture, look: PlaceLook): void {
  const { width, depth } = table;
  paintAt(brush.pen, table.at, table.rotation, () => {
    paintSurface(brush, look, { width, depth, radius: Math.min(width, depth) * 0.46 });
  });
}

/** A breath of colour and a dotted band along the walls: the whole room is held. */
function paintBand(brush: Brush, { polygon }: RoomShape): void {
  const { pen, colours } = brush;
  pen.save();
  pen.beginPath();
  traceRing(pen, polygon);
  pen.clip();
  pen.setLineDash([0, pixels(brush, 4)]);
  pen.lineCap = 'round';
  pen.lineWidth = line(brush, 12, 3);
  pen.strokeStyle = colours.info;
  pen.stroke();
  pen.globalAlpha *= 0.05;
  pen.fillStyle = colours.info;
  pen.fill();
  pen.restore();
}

/** Shifted as little as it takes to keep words of this width between the walls. */
function insideWalls(brush: Brush, { at, box }: RoomShape, width: number): PlanPoint {
  const between = (low: number, value: number, high: number): number =>
    Math.min(Math.max(value, low), high);
  const halfWidth = width / 2;
  const halfHeight = pixels(brush, PILL_HEIGHT / 2 + 2);
  return planPoint(
    between(box.minX + halfWidth, at.x, box.maxX - halfWidth),
    between(box.minY + halfHeight, at.y, box.maxY - halfHeight),
  );
}

/** Whether words of this width (centimetres) fit on the table as it stands. */
const fitsOn = (brush: Brush, { table }: RoomShape, width: number): boolean =>
  table !== null &&
  table.rotation % 180 === 0 &&
  table.width >= width &&
  table.depth >= pixels(brush, TEXT);

/** A sign of its own in the middle of the room, for words that are wider than the table. */
function paintPill(brush: Brush, at: PlanPoint, width: number, look: PlaceLook): void {
  const depth = pixels(brush, PILL_HEIGHT);
  paintAt(brush.pen, at, 0, () => {
    paintSurface(brush, { ...look, hatch: undefined }, { width, depth, radius: depth / 2 });
  });
}

/** A room that is booked as a whole: its table in the look of its state with the words on it, or a pill, or a sign. */
export function paintRoomMark(brush: Brush, shape: RoomShape, mark: PlaceMark): void {
  const { box, table } = shape;
  const { state, caption } = mark;
  const look = PLACE_LOOKS[state];
  if (state === 'reserved') paintBand(brush, shape);
  const width =
    caption === undefined ? Infinity : pixels(brush, textWidth(caption, TEXT) + 2 * PADDING);
  const hasRoom = width <= (box.maxX - box.minX) * WIDEST;
  const isPill = hasRoom && !fitsOn(brush, shape, width);
  const at = isPill ? insideWalls(brush, shape, width) : shape.at;
  if (isPill) paintPill(brush, at, width, look);
  else if (table) paintTable(brush, table, look);
  if (caption === undefined || !hasRoom) {
    paintSign(brush, look.sign, at, SIGN_RADIUS, look.ink);
    return;
  }
  const colour = look.ink === 'takenink' ? 'ink' : look.ink;
  paintText(brush, caption, at, { size: TEXT, colour, weight: 500 });
}
