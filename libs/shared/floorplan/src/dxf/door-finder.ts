import { distance } from '../geometry';
import { planPoint, type PlanDoor, type PlanPoint } from '../plan';
import type { Drawing, DrawnBow } from './drawing';
import { directionOf, lengthOf, placeOn, type Edge } from './edge';
import { elementId } from './element-id';
import type { IgnoredTally } from './ignored-tally';
import { layerRole } from './layer-role';
import { inWall, parallel, type Wall, type WallAt, type WallSide } from './wall-side';

/** Clear widths in centimetres that door leaves have. */
const LEAF = { min: 55, max: 135 };
/** How far the drawn leaf may lie from the room's contour, in centimetres. */
const NEAR = 35;

type Bow = DrawnBow<PlanPoint>;

interface Leaf {
  readonly side: WallSide;
  readonly hinge: PlanPoint;
  /** End of the bow at the frame, and end of the open leaf. */
  readonly shut: PlanPoint;
  readonly open: PlanPoint;
  readonly off: number;
}

const isLeaf = ({ centre, ends, layer }: Bow) =>
  layerRole(layer) !== 'frame' &&
  ends.every((end) => distance(centre, end) >= LEAF.min && distance(centre, end) <= LEAF.max);

/** The leaf when shut lies along a room's side: of both ends of the bow, the one that fits better. */
function leafOn(side: WallSide, { centre, ends }: Bow): Leaf | undefined {
  const { edge } = side;
  const fits = (shut: PlanPoint, open: PlanPoint): Leaf | undefined => {
    const [h, s] = [placeOn(edge, centre), placeOn(edge, shut)];
    const middle = (h.along + s.along) / 2;
    const off = Math.max(Math.abs(h.off), Math.abs(s.off));
    const onEdge = middle > 0 && middle < lengthOf(edge) && off <= NEAR;
    return onEdge && parallel(edge, { a: centre, b: shut })
      ? { side, hinge: centre, shut, open, off }
      : undefined;
  };
  const [a, b] = ends;
  const [one, other] = [fits(a, b), fits(b, a)];
  return one && other ? (one.off <= other.off ? one : other) : (one ?? other);
}

/** The wall's own direction, the same from both sides: to the right, or downwards. */
function wallLine(edge: Edge): Edge {
  const d = directionOf(edge);
  return d.x > 0.001 || (Math.abs(d.x) <= 0.001 && d.y > 0) ? edge : { a: edge.b, b: edge.a };
}

function doorOf(leaf: Leaf, wall: Wall, id: string): PlanDoor {
  const { edge } = leaf.side;
  const middle = (placeOn(edge, leaf.hinge).along + placeOn(edge, leaf.shut).along) / 2;
  const at = inWall(edge, middle, wall.thickness);
  const line = wallLine(edge);
  const d = directionOf(line);
  const along = (p: PlanPoint) => placeOn({ a: at, b: planPoint(at.x + d.x, at.y + d.y) }, p);
  return {
    id: elementId(id),
    at: planPoint(Math.round(at.x * 10) / 10, Math.round(at.y * 10) / 10),
    width: Math.round(distance(leaf.hinge, leaf.shut)),
    rotation: Math.round((Math.atan2(d.y, d.x) * 1800) / Math.PI) / 10,
    wallThickness: Math.round(wall.thickness),
    hinge: along(leaf.hinge).along < 0 ? 'start' : 'end',
    opensTo: along(leaf.open).off > 0 ? 'right' : 'left',
  };
}

/** Reads doors from their quarter-circle bows, wherever the leaf when shut lies along the side of a room. */
export function findDoors(
  drawing: Drawing,
  sides: readonly WallSide[],
  wallAt: WallAt,
  ignored: IgnoredTally,
): readonly PlanDoor[] {
  const doors: PlanDoor[] = [];
  for (const bow of drawing.bows) {
    if (!isLeaf(bow)) continue;
    const leaf = sides
      .map((side) => leafOn(side, bow))
      .reduce(
        (best, next) => (next && (best === undefined || next.off < best.off) ? next : best),
        undefined,
      );
    if (!leaf) {
      ignored.add('bow-without-wall', bow.layer);
      continue;
    }
    const { along } = placeOn(leaf.side.edge, leaf.hinge);
    const door = doorOf(leaf, wallAt(leaf.side, along), `door-${doors.length + 1}`);
    if (!doors.some((other) => distance(other.at, door.at) < LEAF.min / 2)) doors.push(door);
  }
  return doors;
}
