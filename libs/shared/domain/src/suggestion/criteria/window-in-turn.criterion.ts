import type { Criterion } from '../criterion';

/**
 * The window in turn: measured against the share of window desks, which is what everybody's would be if all took turns.
 * So nobody has to be compared with anybody, and nobody's past is looked at but one's own.
 */
export const windowInTurn: Criterion = ({ atWindow }, { ownWindowShare, fairWindowShare }) => {
  if (!atWindow || ownWindowShare === null) return undefined;
  const points = fairWindowShare - ownWindowShare;
  return points > 0 ? { points, reason: { code: 'window-turn' } } : { points };
};
