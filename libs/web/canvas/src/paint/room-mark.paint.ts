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
/** From the middle of words to the edges of the table they stand on, in parts of their size. */
const TABLE_EDGE = 0.8;
const PILL_HEIGHT = 17;
/** Words that take more than this part of a room's width would hide what else is in it. */
const WIDEST = 0.85;
const SIGN_RADIUS = 4;
const LEAST_SIGN = 2.5;
/** Between a sign and the edge of its table, in CSS pixels. */
const SIGN_EDGE = 2.5;

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

function pillOf(brush: Brush, { box }: RoomShape, text: string): Pill | undefined {
  const words = textWidth(brush, text, textLook(brush));
  const width = pixels(brush, words + 2 * PADDING);
  if (width > (box.maxX - box.minX) * WIDEST) return undefined;
  return { text, width, height: pixels(brush, PILL_HEIGHT * growth(brush)) };
}

/** Whether words stand well on the table as it lies. */
function fitsOn(brush: Brush, table: PlanFurniture, { width }: Pill): boolean {
  if (table.rotation % 90 !== 0) return false;
  const isTurned = table.rotation % 180 !== 0;
  const [across, down] = isTurned ? [table.depth, table.width] : [table.width, table.depth];
  return across >= width && down >= pixels(brush, 2 * TABLE_EDGE * textLook(brush).size);
}

interface Written {
  readonly pill: Pill;
  readonly spot: PlanPoint;
  readonly isOnTable: boolean;
}

/** The words, in full or in short, on the table or beside it; undefined where they would cover what is in the room. */
function writtenIn(brush: Brush, shape: RoomShape, mark: PlaceMark): Written | undefined {
  const { table } = shape.space;
  const pills = [mark.caption, mark.shortCaption].flatMap(
    (text) => (text === undefined ? undefined : pillOf(brush, shape, text)) ?? [],
  );
  const onTable = table && pills.find((pill) => fitsOn(brush, table, pill));
  if (onTable) return { pill: onTable, spot: table.at, isOnTable: true };
  for (const pill of pills) {
    const spot = markSpot(brush, shape, pill);
    if (spot) return { pill, spot, isOnTable: false };
  }
  return undefined;
}

const isOver = ({ at, width, depth }: PlanFurniture, spot: PlanPoint): boolean =>
  distance(at, spot) < Math.max(width, depth) / 2;

/** A sign is never larger than the table it stands on. */
function signRadius(brush: Brush, table: PlanFurniture | null): number {
  const radius = SIGN_RADIUS * growth(brush);
  const side = table ? Math.min(table.width, table.depth) * brush.scale : Infinity;
  return Math.max(Math.min(radius, side / 2 - SIGN_EDGE), LEAST_SIGN);
}

function paintSignAlone(brush: Brush, shape: RoomShape, look: PlaceLook): void {
  const { table } = shape.space;
  const radius = signRadius(brush, table);
  const side = pixels(brush, 2.4 * radius);
  const at = table ? shape.at : markSpot(brush, shape, { width: side, height: side });
  paintSign(brush, look.sign, at ?? shape.at, radius, look.ink);
}

/** A room that is booked as a whole: its table in the look of its state with the words on it, or a pill, or a sign. */
export function paintRoomMark(brush: Brush, shape: RoomShape, mark: PlaceMark): void {
  const { table } = shape.space;
  const look = PLACE_LOOKS[mark.state];
  if (mark.state === 'reserved') paintBand(brush, shape);
  const written = writtenIn(brush, shape, mark);
  // Nobody reads words over a hatch.
  const bare = written ? { ...look, hatch: undefined } : look;
  const isCovered = table && written && !written.isOnTable && isOver(table, written.spot);
  if (table && !isCovered) paintTable(brush, table, bare);
  if (!written) {
    paintSignAlone(brush, shape, look);
    return;
  }
  const { pill, spot, isOnTable } = written;
  if (!isOnTable) paintPill(brush, spot, pill, bare);
  paintText(brush, pill.text, spot, { ...textLook(brush), colour: look.ink });
}
