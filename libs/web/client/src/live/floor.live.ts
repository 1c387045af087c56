import type { BookingChange, BookingOnPlan, FloorChanged } from '@etage/contract';
import { holdsPlace, type BookingId } from '@etage/domain';
import {
  belongsTo,
  seatOf,
  withBooking,
  withoutBooking,
  type FloorDay,
  type Seat,
} from './floor-day';

const isAlreadySo = ({ placeId, booking }: Seat, change: BookingChange): boolean =>
  placeId === change.placeId &&
  booking.status === change.status &&
  booking.startsAt === change.startsAt &&
  booking.endsAt === change.endsAt;

/**
 * Puts one booking where it now belongs, or takes it out: it holds nothing any more, lies on another day, or has moved
 * to another floor, whose places are not listed here. Whose it is stays: a push carries no names, and nobody becomes
 * somebody else by moving.
 */
function withChange(
  view: FloorDay,
  { placeId, ...change }: BookingChange,
  mine: ReadonlySet<BookingId>,
): FloorDay {
  const { bookingId, status } = change;
  if (!holdsPlace(status) || !belongsTo(view, { placeId, ...change })) {
    return withoutBooking(view, bookingId);
  }
  const seat = seatOf(view.bookings, bookingId);
  if (seat && isAlreadySo(seat, { placeId, ...change })) return view;
  const known = seat?.booking ?? { mine: mine.has(bookingId) };
  const booking: BookingOnPlan = { ...known, ...change };
  return withBooking(view, { placeId, booking });
}

/**
 * Applies a push to what is known of a floor. Places that it does not touch keep their identity, so the canvas redraws
 * one place of 500. `refetch` when something in between was missed; a push that is older than what is known, or came
 * twice, changes nothing.
 * @param mine ids of bookings known to be the viewer's own, which a push does not say
 */
export function patchFloor(
  view: FloorDay,
  change: FloorChanged,
  mine: ReadonlySet<BookingId> = new Set(),
): { readonly view: FloorDay } | 'refetch' {
  if (change.revision <= view.revision) return { view };
  if (change.sinceRevision > view.revision) return 'refetch';
  const patched = change.bookings.reduce((so, booking) => withChange(so, booking, mine), view);
  return { view: { ...patched, revision: change.revision } };
}
