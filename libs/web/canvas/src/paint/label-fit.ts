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

function shownNumber(brush: Brush, { item, box }: RoomSpace, { narrow, prefix }: RoomRow): string {
  const { number } = item;
  const words = textWidth(brush, number, soft(number, NUMBER, 600));
  const width = pixels(brush, words + 2 * MARGIN);
  const isShort = width > Math.min(narrow * SHORT_FROM, box.maxX - box.minX);
  return isShort && number.startsWith(prefix) ? number.slice(prefix.length) : number;
}

/** The line in which the state of a room is written on its table. */
function markLine(brush: Brush, { box, table, isBookedWhole }: RoomSpace): Box[] {
  if (!table || !isBookedWhole) return [];
  const half = pixels(brush, MARK * growth(brush));
  return [{ ...box, minY: table.at.y - half, maxY: table.at.y + half }];
}

type Try = readonly [lines: readonly LabelLine[], obstacles: readonly Box[], margin: number];

/** Of number and name what fits at this zoom; undefined when nothing does. */
export function labelFit(brush: Brush, room: RoomSpace, row: RoomRow): LabelFit | undefined {
  const { item, desks, furniture, quiet } = room;
  const by = growth(brush);
  // Among desks, with no table to carry it, the state of a room needs what the name would take.
  const keepsFree = room.isBookedWhole && !room.table && desks.length > 0;
  const isWay = WAYS.has(item.use);
  const number = shownNumber(brush, room, row);
  const name = soft(item.name, NAME * by);
  const large = soft(number, NUMBER * by, 600);
  const small = soft(number, LEAST_NUMBER, 600);
  const solid = [...desks, ...furniture];
  const clear = [...solid, ...markLine(brush, room), ...quiet];
  const beside = [...solid, ...markLine(brush, room)];
  const tries: readonly Try[] = isWay
    ? [[[name], clear, MARGIN]]
    : [
        ...(keepsFree ? [] : [[[large, name], clear, MARGIN] as const]),
        [[large], clear, MARGIN],
        [[large], clear, LEAST_MARGIN],
        [[small], clear, LEAST_MARGIN],
        [[small], beside, LEAST_MARGIN],
        [[small], solid, LEAST_MARGIN],
      ];
  for (const [lines, obstacles, margin] of tries) {
    const size = { ...linesSize(brush, lines), margin: pixels(brush, margin) };
    const spots = labelSpots(room, obstacles, size, isWay ? 'middle' : 'corner');
    if (spots.length > 0) return { room, lines, spots };
  }
  return undefined;
}
