import type { Brush } from './brush';

/** Words are as large as this scale wants them. */
const NATURAL_SCALE = 0.2;
const LARGEST = 1.6;

/** By how much words and signs grow with the plan when one comes closer: a little. */
export const growth = ({ scale }: Brush): number =>
  Math.min(Math.max(Math.sqrt(scale / NATURAL_SCALE), 1), LARGEST);
