import { contains, distance } from '../geometry';
import { planPoint, type PlanPoint, type Ring } from '../plan';
import type { DrawnPath } from './drawing';
import { edgesOf, lengthOf, placeOn, type Edge } from './edge';
import { parallel } from './wall-side';

/** A flight has at least this many risers, each at least so wide and one tread behind the other (DIN 18065). */
const RISERS = 6;
const WIDTH = { min: 80, max: 300 };
const TREAD = { min: 20, max: 37 };

/** A room with more lines of that length than this is hatched; some of them tell enough. */
const MOST_LINES = 400;

const middleOf = ({ a, b }: Edge) => planPoint((a.x + b.x) / 2, (a.y + b.y) / 2);

/** Whether `next` is the riser behind `one`: as wide, parallel, one tread on, not shifted sideways. */
function follows(one: Edge, next: Edge): boolean {
  const place = placeOn(one, middleOf(next));
  return (
    place.off >= TREAD.min &&
    place.off <= TREAD.max &&
    Math.abs(place.along - lengthOf(one) / 2) < 5 &&
    Math.abs(lengthOf(one) - lengthOf(next)) < 5 &&
    parallel(one, next)
  );
}

/** The drawn lines that are as long as a step is wide. */
export const riserLines = (paths: readonly DrawnPath<PlanPoint>[]): readonly Edge[] =>
  paths
    .flatMap((path) => edgesOf(path.points).slice(0, path.closed ? undefined : -1))
    .filter((edge) => lengthOf(edge) >= WIDTH.min && lengthOf(edge) <= WIDTH.max);

/** Whether a flight of stairs is drawn in the room. */
export function hasSteps(room: Ring, risers: readonly Edge[]): boolean {
  const lines = risers.filter((edge) => contains(room, middleOf(edge))).slice(0, MOST_LINES);
  const single = lines.filter(
    (line, i) =>
      !lines
        .slice(0, i)
        .some((other) => distance(middleOf(line), middleOf(other)) < 2 && parallel(line, other)),
  );
  const bothWays = single.flatMap(({ a, b }) => [
    { a, b },
    { a: b, b: a },
  ]);
  const flightFrom = (riser: Edge): number => {
    let [count, last]: [number, Edge | undefined] = [0, riser];
    for (; last && count < RISERS; count += 1) {
      const here: Edge = last;
      last = bothWays.find(
        (next) => follows(here, next) && placeOn(here, next.a).along < lengthOf(here) / 2,
      );
    }
    return count;
  };
  return bothWays.some((riser) => flightFrom(riser) >= RISERS);
}
