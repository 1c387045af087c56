import type { BookingChange, BookingOnPlan, FloorChanged } from '@etage/contract';
import type { BookingId, FloorId, PlaceId } from '@etage/domain';
import type { FloorDay } from '../live/floor-day';

export const FLOOR = 'floor' as FloorId;
export const DESK_1 = 'desk-1' as PlaceId;
export const DESK_2 = 'desk-2' as PlaceId;

/** A booking on Monday, 23 November 2026, from hour to hour in UTC. */
export const onPlan = (
  bookingId: string,
  fromHour: number,
  toHour: number,
  more: Partial<BookingOnPlan> = {},
): BookingOnPlan => ({
  bookingId: bookingId as BookingId,
  startsAt: new Date(Date.UTC(2026, 10, 23, fromHour)).toISOString(),
  endsAt: new Date(Date.UTC(2026, 10, 23, toHour)).toISOString(),
  status: 'confirmed',
  mine: false,
  ...more,
});

/** What a push says of a booking: where it is and how it stands, but not whose it is. */
export const changeTo = (
  placeId: PlaceId,
  { bookingId, startsAt, endsAt, status }: BookingOnPlan,
): BookingChange => ({ bookingId, placeId, startsAt, endsAt, status });

/** Monday in Berlin, on a floor with two desks. */
export const floorDay = (
  revision: number,
  bookings: Partial<Record<'desk-1' | 'desk-2', readonly BookingOnPlan[]>> = {},
): FloorDay => ({
  floorId: FLOOR,
  revision,
  startsAt: '2026-11-22T23:00:00.000Z',
  endsAt: '2026-11-23T23:00:00.000Z',
  bookings: { [DESK_1]: [], [DESK_2]: [], ...bookings },
});

export const push = (
  revision: number,
  bookings: readonly BookingChange[],
  sinceRevision = revision - 1,
): FloorChanged => ({ floorId: FLOOR, sinceRevision, revision, bookings });
