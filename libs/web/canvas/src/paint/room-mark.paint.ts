import { distance, type PlanFurniture, type PlanPoint } from '@etage/floorplan';
import type { PlaceMark } from '../scene/place-mark';
import type { RoomShape } from '../scene/place-shape';
import { line, pixels, type Brush } from './brush';
import { growth } from './growth';
import { markSpot } from './mark-spot';
import { paintAt, traceRing } from './path';
import { PLACE_LOOKS, type PlaceLook } from './place-look';
import { paintSign } from './sign.paint';
import { paintSurface } from './surface.paint';
import { paintText, textWidth } from './text.paint';

const TEXT = 10;
/** Around the words, in CSS pixels. */
const PADDING = 6;
/** The same on a table. */
const LEAST_PADDING = 2;
const PILL_HEIGHT = 17;
/** Words that take more than this part of a room's width would hide what else is in it. */
const WIDEST = 0.85;
const SIGN_RADIUS = 4;

/** Words with what is kept free around them, in centimetres. */
interface Pill {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const textLook = (brush: Brush) => ({ size: TEXT * growth(brush), weight: 500 }) as const;

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
  pen.lineCap = 'round';
  pen.lineWidth = line(brush, 12, 3, 6);
  pen.setLineDash([0, pen.lineWidth * 1.35]);
  pen.strokeStyle = colours.info;
  pen.stroke();
  pen.globalAlpha *= 0.05;
  pen.fillStyle = colours.info;
  pen.fill();
  pen.restore();
}

/** A sign of its own, for words that are wider than the table. */
function paintPill(brush: Brush, at: PlanPoint, { width, height }: Pill, look: PlaceLook): void {
  paintAt(brush.pen, at, 0, () => {
    paintSurface(brush, look, { width, depth: height, radius: height / 2 });
  });
}

function pillOf(brush: Brush, { box }: RoomShape, { caption }: PlaceMark): Pill | undefined {
  if (caption === undefined) return undefined;
  const words = textWidth(brush, caption, textLook(brush));
  const width = pixels(brush, words + 2 * PADDING);
  if (width > (box.maxX - box.minX) * WIDEST) return undefined;
  return { text: caption, width, height: pixels(brush, PILL_HEIGHT * growth(brush)) };
}

/** Whether words fit on the table as it stands. */
const fitsOn = (brush: Brush, table: PlanFurniture, { width }: Pill): boolean =>
  table.rotation % 180 === 0 &&
  table.width >= width - pixels(brush, 2 * (PADDING - LEAST_PADDING)) &&
  table.depth >= pixels(brush, textLook(brush).size);

const isOver = ({ at, width, depth }: PlanFurniture, spot: PlanPoint): boolean =>
  distance(at, spot) < Math.max(width, depth) / 2;

function paintSignAlone(brush: Brush, shape: RoomShape, look: PlaceLook): void {
  const radius = SIGN_RADIUS * growth(brush);
  const side = pixels(brush, 2.4 * radius);
  const at = shape.space.table ? shape.at : markSpot(brush, shape, { width: side, height: side });
  paintSign(brush, look.sign, at ?? shape.at, radius, look.ink);
}

/** A room that is booked as a whole: its table in the look of its state with the words on it, or a pill, or a sign. */
export function paintRoomMark(brush: Brush, shape: RoomShape, mark: PlaceMark): void {
  const { table } = shape.space;
  const look = PLACE_LOOKS[mark.state];
  if (mark.state === 'reserved') paintBand(brush, shape);
  const pill = pillOf(brush, shape, mark);
  const isOnTable = pill && table && fitsOn(brush, table, pill);
  const spot = isOnTable ? shape.at : pill && markSpot(brush, shape, pill);
  // Nobody reads words over a hatch.
  const bare = spot ? { ...look, hatch: undefined } : look;
  if (table && (isOnTable || !spot || !isOver(table, spot))) paintTable(brush, table, bare);
  if (!pill || !spot) {
    paintSignAlone(brush, shape, look);
    return;
  }
  if (!isOnTable) paintPill(brush, spot, pill, bare);
  paintText(brush, pill.text, spot, { ...textLook(brush), colour: look.ink });
}
