import type { PlaceId, Slot } from '@etage/domain';
import { byPlace } from '../by-place';
import type { FloorBookingRow } from '../queries/floor-bookings.query';
import { bookingOnPlan } from './booking-on-plan';

const DAY_MS = 86_400_000;

/** A booking on a floor as strangers see it, with the text for those who may not know whose it is. */
export interface PreparedBooking extends FloorBookingRow {
  readonly mine: false;
  readonly nameless: string;
}

/** Bookings under the place each was made for. */
export type FloorBookings = ReadonlyMap<PlaceId, readonly PreparedBooking[]>;

const prepared = (row: FloorBookingRow): PreparedBooking => ({
  ...row,
  mine: false,
  nameless: JSON.stringify(bookingOnPlan(row, false)),
});

export const floorBookings = (rows: readonly FloorBookingRow[]): FloorBookings =>
  byPlace(rows.map(prepared));

/** The whole days around a slot, counted in UTC: what was read of them serves every slot within. */
export const wholeDaysAround = ({ startsAt, endsAt }: Slot): Slot => ({
  startsAt: new Date(Math.floor(startsAt.getTime() / DAY_MS) * DAY_MS),
  endsAt: new Date(Math.ceil(endsAt.getTime() / DAY_MS) * DAY_MS),
});
