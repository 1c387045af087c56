import type { Criterion } from '../criterion';

/** Seats without a dock that fits are out before anything counts, so it earns no points and only deserves a word. */
export const fittingDock: Criterion = (_, { wishes }) =>
  wishes.notebook ? { points: 0, reason: { code: 'fits-notebook' } } : undefined;
