import type { Criterion } from '../criterion';

/** Whoever needs an accessible desk is told that it is one. */
export const stepFree: Criterion = ({ features }, { wishes }) =>
  wishes.accessible && features.accessible
    ? { points: 0, reason: { code: 'accessible' } }
    : undefined;
