import { boundingBox, corners, planPoint, type Box, type PlanPoint } from '@etage/floorplan';
import { boxCovers, boxesTouch, grownBox } from '../scene/box';
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
const MARGIN = 4;

const around = ({ x, y }: PlanPoint, { width, height }: MarkSize): Box => ({
  minX: x - width / 2,
  minY: y - height / 2,
  maxX: x + width / 2,
  maxY: y + height / 2,
});

/** What stands in a room apart from the table that carries its state. */
function besideTable({ furniture, table }: RoomShape['space']): readonly Box[] {
  if (!table) return furniture;
  const own = boundingBox(corners(table));
  return furniture.filter((box) => !(boxCovers(box, own) && boxCovers(own, box)));
}

/**
 * The middle of the sign or the words that say the state of a room: over its table, where neither chairs nor walls are
 * in the way, else clear of everything; undefined where there is no such spot.
 */
export function markSpot(brush: Brush, shape: RoomShape, size: MarkSize): PlanPoint | undefined {
  const { space, box } = shape;
  const margin = pixels(brush, MARGIN);
  const label = rowLabels(brush, shape.row).get(space)?.box;
  const never = [...space.desks, ...(label ? [label] : [])];
  if (space.table) {
    const over = grownBox(around(space.table.at, size), margin);
    const inTheWay = [...never, ...besideTable(space)];
    const isClear = boxCovers(box, over) && !inTheWay.some((one) => boxesTouch(one, over));
    if (isClear) return space.table.at;
  }
  const solid = [...never, ...space.furniture];
  for (const obstacles of [[...solid, ...space.quiet], solid]) {
    const spot = bestSpot(labelSpots(space, obstacles, { ...size, margin }, 'middle'));
    if (spot) return planPoint(spot.at.x + size.width / 2, spot.at.y + size.height / 2);
  }
  return undefined;
}
