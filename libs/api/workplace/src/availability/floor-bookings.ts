import type { PersonId, PlaceId, Slot } from '@etage/domain';
import { byPlace } from '../by-place';
import type { FloorBookingRow } from '../queries/floor-bookings.query';
import type { PersonOnPlan } from '../queries/people-on-plan.query';
import { bookingOnPlan } from './booking-on-plan';

const DAY_MS = 86_400_000;

/** A booking on a floor as strangers see it, with the text for those who may not know whose it is. */
export interface PreparedBooking extends FloorBookingRow {
  readonly person: PersonOnPlan;
  readonly mine: false;
  readonly nameless: string;
}

type People = ReadonlyMap<PersonId, PersonOnPlan>;

/** Bookings under the place each was made for. */
export type FloorBookings = ReadonlyMap<PlaceId, readonly PreparedBooking[]>;

function prepared(row: FloorBookingRow, people: People): PreparedBooking {
  const person = people.get(row.personId);
  if (!person) throw new Error(`nobody is person ${row.personId} of booking ${row.bookingId}`);
  const nameless = JSON.stringify(bookingOnPlan(row, false));
  const { bookingId, placeId, startsAt, endsAt, status, personId, guest } = row;
  // Field by field: a spread takes ten times as long, and there are hundreds of them after every change.
  return {
    bookingId,
    placeId,
    startsAt,
    endsAt,
    status,
    personId,
    guest,
    person,
    mine: false,
    nameless,
  };
}

export const floorBookings = (rows: readonly FloorBookingRow[], people: People): FloorBookings =>
  byPlace(rows.map((row) => prepared(row, people)));

/** The whole days around a slot, counted in UTC: what was read of them serves every slot within. */
export const wholeDaysAround = ({ startsAt, endsAt }: Slot): Slot => ({
  startsAt: new Date(Math.floor(startsAt.getTime() / DAY_MS) * DAY_MS),
  endsAt: new Date(Math.ceil(endsAt.getTime() / DAY_MS) * DAY_MS),
});
