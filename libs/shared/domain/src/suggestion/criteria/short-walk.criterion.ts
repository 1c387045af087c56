import type { Criterion } from '../criterion';

const LONG_METRES = 60;
/** Within it one is told of it. */
const SHORT_METRES = 15;

/** Not far from where one comes in: stairs or lift, and the lift alone for whoever needs an accessible desk. */
export const shortWalk: Criterion = ({ metresFromEntry, metresFromLift }, { wishes }) => {
  const walked = wishes.accessible ? metresFromLift : metresFromEntry;
  if (walked === null) return undefined;
  const points = Math.max(0, 1 - walked / LONG_METRES);
  if (walked > SHORT_METRES) return { points };
  const metres = Math.max(1, Math.round(walked));
  return { points, reason: { code: wishes.accessible ? 'near-lift' : 'short-walk', metres } };
};
