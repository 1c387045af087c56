import type { Criterion } from '../criterion';

/** A table that can be raised, for whoever wishes one. */
export const raisedTable: Criterion = ({ features }, { wishes }) =>
  wishes.heightAdjustable && features.heightAdjustable
    ? { points: 1, reason: { code: 'height-adjustable' } }
    : undefined;
