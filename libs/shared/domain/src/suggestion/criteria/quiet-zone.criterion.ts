import type { Criterion } from '../criterion';

/** A quiet zone is left to those who wish it. */
export const quietZone: Criterion = ({ features }, { wishes }) => {
  if (!features.quiet) return undefined;
  return wishes.quiet ? { points: 1, reason: { code: 'quiet' } } : { points: -0.3 };
};
