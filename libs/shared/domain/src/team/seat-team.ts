import type { PlaceId } from '../ids';

/** A desk that everybody of the team may have during the slot. */
export interface OpenDesk {
  readonly placeId: PlaceId;
  /** The room it stands in; desks in different rooms are never side by side. */
  readonly roomId: PlaceId | null;
  /** On the plan, in centimetres. */
  readonly x: number;
  readonly y: number;
}

/** Within so many centimetres of the one in the middle people sit together: they talk without raising their voice. */
export const TOGETHER_CM = 600;

/** Desks side by side; the first is the one in the middle, the others follow by their distance from it. */
export type DeskGroup<D extends OpenDesk = OpenDesk> = readonly [D, ...D[]];

export const distanceCm = (a: OpenDesk, b: OpenDesk): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How far the desks of a group lie from the one in the middle, all in all, in centimetres. */
export const spreadCm = ([middle, ...others]: DeskGroup): number =>
  others.reduce((sum, desk) => sum + distanceCm(middle, desk), 0);

const byId = (a: OpenDesk, b: OpenDesk): number => (a.placeId < b.placeId ? -1 : 1);

/** For each desk: itself, then all that are side by side with it, the nearest first. */
const surroundings = <D extends OpenDesk>(desks: readonly D[]): DeskGroup<D>[] =>
  [...desks]
    .sort(byId)
    .map((middle) => [
      middle,
      ...desks
        .filter(
          (desk) =>
            desk !== middle &&
            desk.roomId === middle.roomId &&
            distanceCm(middle, desk) <= TOGETHER_CM,
        )
        .sort((a, b) => distanceCm(middle, a) - distanceCm(middle, b) || byId(a, b)),
    ]);

const firstOf = <D extends OpenDesk>([middle, ...others]: DeskGroup<D>, size: number) =>
  [middle, ...others.slice(0, size - 1)] as const;

const leastBy = <T>(all: readonly T[], cost: (one: T) => number): T | undefined => {
  let best: T | undefined;
  for (const one of all) if (best === undefined || cost(one) < cost(best)) best = one;
  return best;
};

/** All in one group, as close as can be. */
function oneGroup<D extends OpenDesk>(around: readonly DeskGroup<D>[], size: number) {
  const enough = around.filter((group) => group.length >= size);
  return leastBy(
    enough.map((group) => firstOf(group, size)),
    spreadCm,
  );
}

/** Two groups as near to each other as can be; nobody sits alone where that can be avoided. */
function twoGroups<D extends OpenDesk>(around: readonly DeskGroup<D>[], size: number) {
  // One of them holds at least half; on a floor of a thousand desks few pairs are left to be looked at.
  const halves = around.filter(({ length }) => 2 * length >= size);
  for (const smallest of [2, 1]) {
    let [best, least] = [undefined as Split<D> | undefined, Infinity];
    for (const first of halves) {
      for (const second of around) {
        if (distanceCm(first[0], second[0]) >= least) continue;
        const split = splitOver(first, second, size, smallest);
        if (split && apartCm(split) < least) [best, least] = [split, apartCm(split)];
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** How far all of them are apart; never less than the two in the middle. */
const apartCm = ({ larger, smaller }: Split<OpenDesk>): number =>
  distanceCm(larger[0], smaller[0]) + spreadCm(larger) + spreadCm(smaller);

interface Split<D extends OpenDesk> {
  readonly larger: DeskGroup<D>;
  readonly smaller: DeskGroup<D>;
}

/** As many as possible around the first desk, but at least `smallest` around the second. */
function splitOver<D extends OpenDesk>(
  [a, ...aroundA]: DeskGroup<D>,
  [b, ...aroundB]: DeskGroup<D>,
  size: number,
  smallest: number,
): Split<D> | undefined {
  const large = Math.min(size - smallest, aroundA.length + 1);
  const small = size - large;
  if (a === b || small > Math.min(large, aroundB.length + 1)) return undefined;
  const mayGoToB = new Set<D>(aroundB);
  const nearA = aroundA.filter((desk) => desk !== b);
  const others = [
    ...nearA.filter((desk) => !mayGoToB.has(desk)),
    ...nearA.filter((desk) => mayGoToB.has(desk)),
  ].slice(0, large - 1);
  const taken = new Set<D>([a, ...others]);
  const rest = aroundB.filter((desk) => !taken.has(desk)).slice(0, small - 1);
  if (others.length < large - 1 || rest.length < small - 1) return undefined;
  return { larger: [a, ...others], smaller: [b, ...rest] };
}

/** What is left around each desk that is left. */
const without = <D extends OpenDesk>(around: readonly DeskGroup<D>[], taken: ReadonlySet<D>) =>
  around
    .filter(([middle]) => !taken.has(middle))
    .map(([middle, ...others]): DeskGroup<D> => [
      middle,
      ...others.filter((desk) => !taken.has(desk)),
    ]);

/** As many as can be together, and again of the rest. */
function manyGroups<D extends OpenDesk>(desks: readonly D[], size: number): DeskGroup<D>[] {
  const groups: DeskGroup<D>[] = [];
  let around = surroundings(desks);
  let missing = size;
  while (missing > 0 && around.length > 0) {
    const most = Math.min(missing, Math.max(...around.map(({ length }) => length)));
    const group = oneGroup(around, most);
    if (!group) break;
    groups.push(group);
    missing -= group.length;
    around = without(around, new Set<D>(group));
  }
  return groups;
}

/**
 * Where a team of `size` sits: side by side, else in two groups near each other, else in as few as it finds. Empty where
 * there are not enough desks.
 */
export function seatTeam<D extends OpenDesk>(desks: readonly D[], size: number): DeskGroup<D>[] {
  if (size < 1 || desks.length < size) return [];
  const around = surroundings(desks);
  const one = oneGroup(around, size);
  if (one) return [one];
  const two = twoGroups(around, size);
  return two ? [two.larger, two.smaller] : manyGroups(desks, size);
}
