import type { PersonId, PlaceId, UnitId } from '../ids';
import type { Closure } from '../time/site-calendar';
import type { Slot } from '../time/slot';
import type { SlotMode } from './slot-mode';

export const PLACE_KINDS = ['desk', 'room', 'equipment'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What the rules have to know of a place. */
export interface PlaceFacts {
  readonly placeId: PlaceId;
  readonly kind: PlaceKind;
  /** The room a desk stands in. */
  readonly roomId: PlaceId | null;
  /** False for places that are only shown: an office that is booked desk by desk, say. */
  readonly bookable: boolean;
  /** A booking waits for a facility manager's decision and holds the place meanwhile. */
  readonly requiresApproval: boolean;
  /** An assigned desk (fester Platz); null for a clean desk. */
  readonly assignedPersonId: PersonId | null;
  /** When an assigned desk is open to everyone: while its owner is away, say. */
  readonly released: readonly Slot[];
  /** Held for one unit and the units below it. */
  readonly reservedUnitId: UnitId | null;
  /** Closures of the place itself and of all it lies in. */
  readonly closures: readonly Closure[];
  /** In what it is booked: its own mode, else that of its floor, else that of the site. */
  readonly slotMode: SlotMode;
  /** For how many minutes at most it is taken on the spot, where it is booked lightly; null where it is booked as usual. */
  readonly lightMinutes: number | null;
}
