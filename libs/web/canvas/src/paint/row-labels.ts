import { bestSpot, type LabelSpot } from '../scene/label-spot';
import type { RoomRow } from '../scene/room-row';
import type { RoomSpace } from '../scene/room-space';
import type { Brush } from './brush';
import { labelFit, type LabelFit } from './label-fit';
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

function laidOut(brush: Brush, row: RoomRow): RowLabels {
  const fits = row.rooms.flatMap((room) => labelFit(brush, room, row) ?? []);
  const line = bestLine(fits);
  return new Map(
    fits.flatMap((fit) => {
      const spot = (line === undefined ? undefined : onLine(fit, line)) ?? bestSpot(fit.spots);
      if (!spot) return [];
      const { width, height } = linesSize(brush, fit.lines);
      const { x, y } = spot.at;
      const box = { minX: x, minY: y, maxX: x + width, maxY: y + height };
      return [[fit.room, { lines: fit.lines, box }] as const];
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
