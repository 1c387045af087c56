import { bestSpot, type LabelSpot } from '../scene/label-spot';
import type { RoomRow } from '../scene/room-row';
import type { RoomSpace } from '../scene/room-space';
import type { Brush } from './brush';
import { growth } from './growth';
import { isWay, labelFit, numberSizes, type LabelFit } from './label-fit';
import { linesSize, type RoomLabel } from './room-label';
import type { TextMeasure } from './text-measure';

type RowLabels = ReadonlyMap<RoomSpace, RoomLabel>;

/** What a room counts against a line in which it can't be named. */
const NOT_THERE = 1.5;

const onLine = ({ spots }: LabelFit, wanted: number): LabelSpot | undefined =>
  bestSpot(spots.filter(({ line }) => line === wanted));

/** The height at which the labels of a row stand best, taken together. */
function bestLine(fits: readonly LabelFit[]): number | undefined {
  const lines = [...new Set(fits.flatMap(({ spots }) => spots.map(({ line }) => line)))];
  const cost = (line: number) =>
    fits.reduce((sum, fit) => sum + (onLine(fit, line)?.detour ?? NOT_THERE), 0);
  const costs = lines.map((line) => [cost(line), line] as const);
  return costs.sort(([a], [b]) => a - b)[0]?.[1];
}

/** In parts of the natural size of words. */
const CLOSE = 1.25;

const fitsAt = (brush: Brush, row: RoomRow, size: number): readonly LabelFit[] =>
  row.rooms.flatMap((room) => labelFit(brush, room, row, size) ?? []);

/** Numbers of one size for the whole row: the largest one, unless a smaller one names more rooms. */
function bestFits(brush: Brush, row: RoomRow) {
  const named = row.rooms.length;
  const tried = [];
  for (const size of numberSizes(brush)) {
    const fits = fitsAt(brush, row, size);
    tried.push({ size, fits });
    if (fits.length === named) break;
  }
  const most = Math.max(...tried.map(({ fits }) => fits.length));
  return tried.find(({ fits }) => fits.length === most);
}

function labelOf(brush: Brush, { room, lines }: LabelFit, { at }: LabelSpot) {
  const { width, height } = linesSize(brush, lines);
  const box = { minX: at.x, minY: at.y, maxX: at.x + width, maxY: at.y + height };
  return [room, { lines, box }] as const;
}

function laidOut(brush: Brush, row: RoomRow): RowLabels {
  const { size, fits } = bestFits(brush, row) ?? { size: 0, fits: [] };
  // From close by only a few rooms are in sight, and their names tell more than a straight line.
  const isClose = growth(brush) > CLOSE;
  const line = bestLine(fits.filter(({ room }) => !isWay(room)));
  return new Map(
    fits.flatMap((fit) => {
      // Rather the number alone, or over a cabinet, than a number that dances out of line.
      const there = isWay(fit.room) ? undefined : labelFit(brush, fit.room, row, size, line);
      const isPoorer = there && there.lines.length < fit.lines.length && isClose;
      const written = there && !isPoorer ? there : fit;
      const spot = bestSpot(written.spots);
      return spot ? [labelOf(brush, written, spot)] : [];
    }),
  );
}

interface Known {
  readonly scale: number;
  readonly measure: TextMeasure;
  readonly labels: RowLabels;
}

/** Both layers ask for the labels of every row whenever they paint. */
const known = new WeakMap<RoomRow, Known>();

/** What is written in the rooms of a row at this zoom. */
export function rowLabels(brush: Brush, row: RoomRow): RowLabels {
  const { scale, measure } = brush;
  const before = known.get(row);
  if (before?.scale === scale && before.measure === measure) return before.labels;
  const labels = laidOut(brush, row);
  known.set(row, { scale, measure, labels });
  return labels;
}
