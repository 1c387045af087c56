import type { PersonId, UnitId } from '../ids';
import type { Role } from './role';

/** Who is asking. */
export interface Actor {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
  /** The own unit first, then every unit above it up to the top of the tree. */
  readonly unitPath: readonly UnitId[];
}
