import { centroid, distance } from './geometry';
import { planPoint, type FloorPlan, type PlanPoint, type PlanWindow } from './plan';

/** Centimetres from the middle of a table to the window of whoever sits at it. */
const AT_WINDOW = 220;

/** How a desk lies on its floor. */
export interface SeatGeometry {
  readonly atWindow: boolean;
  /** As the crow flies, in metres, to the nearest stairs or lift; null where the plan shows none. */
  readonly metresFromEntry: number | null;
  readonly metresFromLift: number | null;
}

/** Centimetres from a point to the nearest point of a window. */
function toWindow(at: PlanPoint, { a, b }: PlanWindow): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((at.x - a.x) * dx + (at.y - a.y) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return distance(at, planPoint(a.x + part * dx, a.y + part * dy));
}

const nearest = (at: PlanPoint, points: readonly PlanPoint[]): number | null =>
  points.length === 0 ? null : Math.min(...points.map((point) => distance(at, point))) / 100;

/** Prepares a plan for being asked how its desks lie. */
export function seatGeometry(
  plan: Pick<FloorPlan, 'rooms' | 'windows'>,
): (at: PlanPoint) => SeatGeometry {
  const middles = (use: 'stairs' | 'lift'): PlanPoint[] =>
    plan.rooms.filter((room) => room.use === use).map(({ polygon }) => centroid(polygon));
  const lifts = middles('lift');
  const entries = [...middles('stairs'), ...lifts];
  return (at) => ({
    atWindow: plan.windows.some((window) => toWindow(at, window) <= AT_WINDOW),
    metresFromEntry: nearest(at, entries),
    metresFromLift: nearest(at, lifts),
  });
}
