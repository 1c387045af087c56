import type { BookingId, FloorId } from '@etage/domain';
import type { BookingChange } from './views/booking.view';

/**
 * The new state of what changed on a floor, never a verb. A client that knows `sinceRevision` or more applies it and
 * then knows `revision`; one that knows less fetches the floor again.
 */
export interface FloorChanged {
  readonly floorId: FloorId;
  /** The revision just before the first change in this message; `revision - 1` unless several were gathered. */
  readonly sinceRevision: number;
  readonly revision: number;
  readonly bookings: readonly BookingChange[];
  /** Places themselves have changed, one was closed, say: the floor is worth fetching again. */
  readonly places?: true;
}

/** Something about a booking of mine, or a calendar that I linked, that I did not do myself. */
export interface PersonNews {
  readonly kind:
    | 'booked-for-you'
    | 'changed'
    | 'cancelled'
    | 'approved'
    | 'declined'
    | 'released'
    | 'offered'
    | 'booked-after-waiting'
    | 'lapsed'
    | 'place-closed'
    | 'replacement-offered'
    | 'replacement-lapsed'
    | 'place-reopened'
    | 'calendar-conflict';
  /** Absent where it is about a calendar that I linked. */
  readonly bookingId?: BookingId;
}

export type WatchAnswer =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly code: 'invalid-input' | 'not-found' | 'unavailable' };

export interface ClientToServerEvents {
  'floor:watch': (request: { floorId: FloorId }, answer: (result: WatchAnswer) => void) => void;
  'floor:leave': (request: { floorId: FloorId }) => void;
}

export interface ServerToClientEvents {
  'floor:changed': (change: FloorChanged) => void;
  'person:news': (news: PersonNews) => void;
}
