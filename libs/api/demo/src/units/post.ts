import type { FunctionGroup } from '@etage/domain';
import type { Unit } from '@etage/database';

/** How a post is seated; those who lead are served before the others, in this order. */
export const SEATINGS = [
  'division-head',
  'office-head',
  'department-head',
  'assistant',
  'counter',
  'clean-desk',
] as const;
export type Seating = (typeof SEATINGS)[number];

/** A position in the administration (Planstelle), before it is given to a person. */
export interface Post {
  readonly unit: Unit;
  /** Code of the floor on which the unit works. */
  readonly floor: string;
  readonly functionGroup: FunctionGroup;
  readonly seating: Seating;
}
