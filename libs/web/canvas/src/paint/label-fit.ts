import type { RoomUse } from '@etage/domain';
import type { Box } from '@etage/floorplan';
import { labelSpots, type LabelSpot } from '../scene/label-spot';
import type { RoomRow } from '../scene/room-row';
import type { RoomSpace } from '../scene/room-space';
import { pixels, type Brush } from './brush';
import { growth } from './growth';
import { linesSize, type LabelLine } from './room-label';
import { textWidth } from './text.paint';

/** Words for a room and the spots they fit on; one at least. */
export interface LabelFit {
  readonly room: RoomSpace;
  readonly lines: readonly LabelLine[];
  readonly spots: readonly LabelSpot[];
}

/** Rooms nobody looks for by number say what they are, quietly, in the middle. */
const WAYS: ReadonlySet<RoomUse> = new Set<RoomUse>(['corridor', 'reception']);

export const isWay = ({ item }: RoomSpace): boolean => WAYS.has(item.use);

const soft = (text: string, size: number, weight: 400 | 600 = 400): LabelLine => ({
  ...{ text, size, weight },
  colour: 'soft',
  align: 'left',
});

/** Room numbers that take more than this part of a narrow room leave out what they all begin with. */
const SHORT_FROM = 0.7;
const NUMBER = 11;
const LEAST_NUMBER = 9;
const NAME = 10;
/** Between a label and what is around it, in CSS pixels; less where there is no other room. */
const MARGIN = 4;
const LEAST_MARGIN = 2.5;
/** Half the height of the words that say the state of a room, in CSS pixels. */
const MARK = 10;

/** How large the numbers of a row may be, in CSS pixels, the best first. */
export const numberSizes = (brush: Brush): readonly number[] => [
  ...new Set([NUMBER * growth(brush), NUMBER, LEAST_NUMBER]),
];

/** All numbers of a floor in full, or all of them without what they begin with. */
function shownNumber(brush: Brush, number: string, { numbers }: RoomRow): string {
  const { prefix, longest, narrow } = numbers;
  const words = textWidth(brush, longest, soft(longest, NUMBER, 600));
  const isShort = pixels(brush, words + 2 * MARGIN) > narrow * SHORT_FROM;
  return isShort && number.startsWith(prefix) ? number.slice(prefix.length) : number;
}

/** The line in which the state of a room is written on its table. */
function markLine(brush: Brush, { box, table, isBookedWhole }: RoomSpace): Box[] {
  if (!table || !isBookedWhole) return [];
  const half = pixels(brush, MARK * growth(brush));
  return [{ ...box, minY: table.at.y - half, maxY: table.at.y + half }];
}

type Try = readonly [lines: readonly LabelLine[], obstacles: readonly Box[], margin: number];

/** Of number and name what could be written, the most telling and the clearest of all else first. */
function triesFor(brush: Brush, room: RoomSpace, row: RoomRow, size: number): readonly Try[] {
  const { item, desks, furniture, quiet } = room;
  const solid = [...desks, ...furniture];
  const beside = [...solid, ...markLine(brush, room)];
  const clear = [...beside, ...quiet];
  const name = soft(item.name, NAME * growth(brush));
  if (isWay(room)) return [[[name], clear, MARGIN]];
  const number = soft(shownNumber(brush, item.number, row), size, 600);
  // Among desks, with no table to carry it, the state of a room needs what the name would take.
  const keepsFree = room.isBookedWhole && !room.table && desks.length > 0;
  return [
    ...(keepsFree || size < NUMBER ? [] : [[[number, name], clear, MARGIN] as const]),
    [[number], clear, MARGIN],
    [[number], clear, LEAST_MARGIN],
    [[number], beside, LEAST_MARGIN],
    [[number], solid, LEAST_MARGIN],
  ];
}

/**
 * Number and name of a room at this zoom; undefined when nothing fits.
 * @param size of the number, in CSS pixels
 * @param line the only one that is good enough; any by default
 */
export function labelFit(
  brush: Brush,
  room: RoomSpace,
  row: RoomRow,
  size: number,
  line?: number,
): LabelFit | undefined {
  const from = isWay(room) ? 'middle' : 'corner';
  for (const [lines, obstacles, margin] of triesFor(brush, room, row, size)) {
    const label = { ...linesSize(brush, lines), margin: pixels(brush, margin) };
    const all = labelSpots(room, obstacles, label, from, row);
    const spots = line === undefined ? all : all.filter((spot) => spot.line === line);
    if (spots.length > 0) return { room, lines, spots };
  }
  return undefined;
}
