import type { Slot } from '@etage/domain';

/** One time at which an event of a calendar takes the room. */
export interface EventVersion extends Slot {
  /** The start by the recurrence rule, in ISO 8601 and UTC; empty where the event does not repeat. */
  readonly occurrence: string;
  readonly title: string | null;
  /** Mail address in lower case. */
  readonly organizer: string | null;
}
