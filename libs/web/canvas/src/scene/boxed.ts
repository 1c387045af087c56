import type { Box } from '@etage/floorplan';

/** A piece of the plan with the upright box it is painted in. */
export interface Boxed<T> {
  readonly item: T;
  readonly box: Box;
}
