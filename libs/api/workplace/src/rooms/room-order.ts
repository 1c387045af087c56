import type { FoundRoom } from '@etage/contract';

/** A room that was looked for, with how much of the need it lacks. */
export interface JudgedRoom {
  readonly found: FoundRoom;
  readonly misses: number;
}

const rank = ({ found, misses }: JudgedRoom): readonly (number | string)[] => [
  found.fits ? 0 : 1,
  misses,
  // Meant for weeks, not for hours.
  Number(found.use === 'project-office'),
  found.fits ? found.capacity : found.nextSlot ? Date.parse(found.nextSlot.startsAt) : Infinity,
  found.capacity,
  found.name,
  found.placeId,
];

/**
 * What fits comes first, the smallest that will do before larger ones, so that large rooms stay free; then what lacks
 * least of the need and is free soonest.
 */
export function byFitness(a: JudgedRoom, b: JudgedRoom): number {
  const [first, second] = [rank(a), rank(b)];
  const at = first.findIndex((value, index) => value !== second[index]);
  return (first[at] ?? 0) < (second[at] ?? 0) ? -1 : Number(at >= 0);
}
