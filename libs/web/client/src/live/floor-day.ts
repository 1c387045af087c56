import type { AvailabilityView, BookingOnPlan } from '@etage/contract';
import type { BookingId, FloorId, PlaceId } from '@etage/domain';

/**
 * What holds the places of a floor during one local day, as of a revision. How a place looks during some slot of the
 * day is derived from it (`placeStatesOf`), so a change in one booking never leaves a stale state behind.
 */
export interface FloorDay {
  readonly floorId: FloorId;
  readonly revision: number;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Each booking stands at the place it was made for; a place that nobody booked has an empty list. */
  readonly bookings: Readonly<Record<PlaceId, readonly BookingOnPlan[]>>;
}

export const floorDayOf = ({ places, ...view }: AvailabilityView): FloorDay => ({
  floorId: view.floorId,
  revision: view.revision,
  startsAt: view.startsAt,
  endsAt: view.endsAt,
  bookings: Object.fromEntries(places.map(({ placeId, bookings }) => [placeId, bookings])),
});

type Bookings = FloorDay['bookings'];

/** A booking and the place it is at. */
export interface Seat {
  readonly placeId: PlaceId;
  readonly booking: BookingOnPlan;
}

export function seatOf(bookings: Bookings, bookingId: BookingId): Seat | undefined {
  for (const placeId of Object.keys(bookings) as PlaceId[]) {
    const booking = bookings[placeId]?.find((candidate) => candidate.bookingId === bookingId);
    if (booking) return { placeId, booking };
  }
  return undefined;
}

/** The same floor without one booking; the very same object when it was not there. */
export function withoutBooking(view: FloorDay, bookingId: BookingId): FloorDay {
  const seat = seatOf(view.bookings, bookingId);
  if (!seat) return view;
  const left = view.bookings[seat.placeId]?.filter((booking) => booking.bookingId !== bookingId);
  return { ...view, bookings: { ...view.bookings, [seat.placeId]: left ?? [] } };
}

const byStart = (a: BookingOnPlan, b: BookingOnPlan): number =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt);

/** Puts a booking at its place, wherever it was before. */
export function withBooking(view: FloorDay, { placeId, booking }: Seat): FloorDay {
  const { bookings, ...rest } = withoutBooking(view, booking.bookingId);
  const there = [...(bookings[placeId] ?? []), booking].sort(byStart);
  return { ...rest, bookings: { ...bookings, [placeId]: there } };
}

/** Whether a booking belongs into this view: it touches the day, and its place is one of this floor. */
export const belongsTo = (
  view: FloorDay,
  { placeId, startsAt, endsAt }: { placeId: PlaceId; startsAt: string; endsAt: string },
): boolean =>
  view.bookings[placeId] !== undefined &&
  Date.parse(startsAt) < Date.parse(view.endsAt) &&
  Date.parse(view.startsAt) < Date.parse(endsAt);
