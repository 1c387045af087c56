import type { Criterion } from '../criterion';

const OFTEN = 5;

/** Where one sat before; once is chance, twice is worth a word. */
export const usualDesk: Criterion = ({ placeId }, { sittings }) => {
  const times = sittings.get(placeId) ?? 0;
  if (times === 0) return undefined;
  const points = Math.min(times, OFTEN) / OFTEN;
  return times >= 2 ? { points, reason: { code: 'usual-desk', times } } : { points };
};
