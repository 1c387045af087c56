import type { BookingFacts, BookingRequest, HeldSlot } from '../booking/booking-request';
import type { Rejection } from '../booking/rejection';
import { decideBooking } from '../decide-booking';
import type { BookingId, PlaceId } from '../ids';

/** One of several wishes, with the facts as they stand before any of them is met. */
export interface WishAmongOthers {
  readonly request: BookingRequest;
  readonly facts: BookingFacts;
  /** What the booking will be called. */
  readonly bookingId: BookingId;
  /** All that it would hold: the place and, for a room, the desks in it. */
  readonly heldPlaceIds: readonly PlaceId[];
}

/** The facts as they will stand once the wishes before are met. */
const afterwards = (
  { facts, heldPlaceIds }: WishAmongOthers,
  onPlaces: readonly HeldSlot[],
  byPerson: readonly HeldSlot[],
): BookingFacts => ({
  ...facts,
  heldOnPlace: [
    ...facts.heldOnPlace,
    ...onPlaces.filter(({ placeId }) => heldPlaceIds.includes(placeId)),
  ],
  heldByPerson: [...facts.heldByPerson, ...byPerson],
});

export interface DecidedWish<W extends WishAmongOthers = WishAmongOthers> {
  readonly wish: W;
  /** With what the wishes before it would hold. */
  readonly facts: BookingFacts;
  readonly rejections: readonly Rejection[];
}

/** Decides wishes of one person in their order; what is met stands in the way of those that follow. */
export function decideTogether<W extends WishAmongOthers>(wishes: readonly W[]): DecidedWish<W>[] {
  const onPlaces: HeldSlot[] = [];
  const byPerson: HeldSlot[] = [];
  return wishes.map((wish) => {
    const { request, bookingId, heldPlaceIds } = wish;
    const facts = afterwards(wish, onPlaces, byPerson);
    const rejections = decideBooking(request, facts);
    if (rejections.length === 0) {
      onPlaces.push(...heldPlaceIds.map((placeId) => ({ ...request.slot, bookingId, placeId })));
      const { placeId } = request;
      if (facts.place.kind === 'desk') byPerson.push({ ...request.slot, bookingId, placeId });
    }
    return { wish, facts, rejections };
  });
}
