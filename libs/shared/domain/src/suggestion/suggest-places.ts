import type { BookingFacts, BookingRequest, HeldSlot } from '../booking/booking-request';
import type { Rejection } from '../booking/rejection';
import { isOfThePlace } from '../booking/alternatives';
import { statusWhenBooked } from '../booking/status-when';
import { decideBooking } from '../decide-booking';
import { decideDay } from '../decide-day';
import type { PlaceFacts } from '../place/place';
import { placeState } from '../place/place-state';
import { rankSeats, type RankedSeat } from './rank-seats';
import type { Seat } from './seat';
import type { Seeker } from './seeker';

/** A desk that may be suggested. */
export interface OfferedSeat {
  readonly seat: Seat;
  readonly place: PlaceFacts;
  /** What holds it during the slot: its own bookings and those of the room it stands in. */
  readonly held: readonly HeldSlot[];
}

export interface Suggestions {
  /** The best first; each can be booked at once by all rules. */
  readonly places: readonly RankedSeat[];
  /** Where there are none: what stands in the way of the best, and not because of the place; empty where none is left. */
  readonly rejections: readonly Rejection[];
}

type Request = Pick<BookingRequest, 'slot' | 'personId'>;
type CommonFacts = Omit<BookingFacts, 'place' | 'heldOnPlace'>;

/** A look that costs next to nothing, before the rules have the last word. */
const looksFree = ({ place, held }: OfferedSeat, { slot }: Request, facts: CommonFacts): boolean =>
  held.length === 0 &&
  place.bookable &&
  statusWhenBooked(place, facts.actor) === 'confirmed' &&
  placeState(place, [], slot, facts.actor) === 'free';

/**
 * The places somebody should have: those that meet what is needed, in order of what speaks for them, and only what
 * `decideBooking` allows without anybody having to approve.
 * @param limit how many at most
 */
export function suggestPlaces(
  request: Request,
  offered: readonly OfferedSeat[],
  seeker: Seeker,
  facts: CommonFacts,
  limit: number,
): Suggestions {
  const dayRejections = decideDay(request, facts);
  if (dayRejections.length > 0) return { places: [], rejections: dayRejections };
  const open = new Map(
    offered.filter((one) => looksFree(one, request, facts)).map((one) => [one.seat, one]),
  );
  const places: RankedSeat[] = [];
  let against: readonly Rejection[] | undefined;
  for (const ranked of rankSeats([...open.keys()], seeker)) {
    const { place, held } = open.get(ranked.seat) as OfferedSeat;
    const wish = { ...request, placeId: place.placeId };
    const rejections = decideBooking(wish, { ...facts, place, heldOnPlace: held });
    if (rejections.length === 0) places.push(ranked);
    else against ??= rejections.filter((rejection) => !isOfThePlace(rejection));
    if (places.length === limit) break;
  }
  return { places, rejections: places.length > 0 ? [] : (against ?? []) };
}
