import { planPoint, type Box, type PlanPoint } from '@etage/floorplan';
import { boxesTouch } from '../scene/box';
import { bestSpot, labelSpots } from '../scene/label-spot';
import type { RoomShape } from '../scene/place-shape';
import { pixels, type Brush } from './brush';
import { rowLabels } from './row-labels';

/** In centimetres. */
interface MarkSize {
  readonly width: number;
  readonly height: number;
}

/** Between the state of a room and what is around it, in CSS pixels. */
const MARGIN = 2;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const around = ({ x, y }: PlanPoint, { width, height }: MarkSize): Box => ({
  minX: x - width / 2,
  minY: y - height / 2,
  maxX: x + width / 2,
  maxY: y + height / 2,
});

/** On the table, shifted as little as it takes to stay between the walls. */
function onTable({ at, box }: RoomShape, { width, height }: MarkSize, margin: number): PlanPoint {
  const halfHeight = height / 2 + margin;
  return planPoint(
    between(box.minX + width / 2, at.x, box.maxX - width / 2),
    between(box.minY + halfHeight, at.y, box.maxY - halfHeight),
  );
}

/** The middle of the sign or the words that say the state of a room, clear of desks and of its number. */
export function markSpot(brush: Brush, shape: RoomShape, size: MarkSize): PlanPoint | undefined {
  const { space } = shape;
  const margin = pixels(brush, MARGIN);
  const label = rowLabels(brush, shape.row).get(space)?.box;
  const never = [...space.desks, ...(label ? [label] : [])];
  if (space.table) {
    const at = onTable(shape, size, margin);
    if (!never.some((box) => boxesTouch(box, around(at, size)))) return at;
  }
  const solid = [...never, ...space.furniture];
  for (const obstacles of [[...solid, ...space.quiet], solid]) {
    const spot = bestSpot(labelSpots(space, obstacles, { ...size, margin }, 'middle'));
    if (spot) return planPoint(spot.at.x + size.width / 2, spot.at.y + size.height / 2);
  }
  return undefined;
}
