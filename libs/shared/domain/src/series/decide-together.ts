import type { CountedBooking } from '../booking/allowance';
import {
  sitterOf,
  type BookingFacts,
  type BookingRequest,
  type HeldSlot,
} from '../booking/booking-request';
import type { Rejection } from '../booking/rejection';
import { decideBooking } from '../decide-booking';
import type { BookingId, GuestId, PersonId, PlaceId, SiteId } from '../ids';
import type { PlaceKind } from '../place/place';

/** One of several wishes, with the facts as they stand before any of them is met. */
export interface WishAmongOthers {
  readonly request: BookingRequest;
  readonly facts: BookingFacts;
  /** What the booking will be called. */
  readonly bookingId: BookingId;
  /** All that it would hold: the place and, for a room, the desks in it. */
  readonly heldPlaceIds: readonly PlaceId[];
}

/** A desk that one of the wishes before will hold, and for whom. */
interface SeatedSlot extends HeldSlot {
  readonly sitterId: PersonId | GuestId;
}

/** A wish that is met counts against what the person may have of that kind there. */
interface Counted extends CountedBooking {
  readonly personId: PersonId;
  readonly kind: PlaceKind;
  readonly siteId: SiteId | undefined;
}

/** The facts as they will stand once the wishes before are met. */
const afterwards = (
  { facts, heldPlaceIds, request }: WishAmongOthers,
  onPlaces: readonly HeldSlot[],
  seated: readonly SeatedSlot[],
  counted: readonly Counted[],
): BookingFacts => ({
  ...facts,
  heldOnPlace: [
    ...facts.heldOnPlace,
    ...onPlaces.filter(({ placeId }) => heldPlaceIds.includes(placeId)),
  ],
  heldByPerson: [
    ...facts.heldByPerson,
    ...seated.filter(({ sitterId }) => sitterId === sitterOf(request)),
  ],
  allowance: facts.allowance && {
    ...facts.allowance,
    counted: [
      ...facts.allowance.counted,
      ...counted.filter(
        ({ personId, kind, siteId }) =>
          personId === request.personId &&
          kind === facts.place.kind &&
          siteId === facts.allowance?.siteId,
      ),
    ],
  },
});

export interface DecidedWish<W extends WishAmongOthers = WishAmongOthers> {
  readonly wish: W;
  /** With what the wishes before it would hold. */
  readonly facts: BookingFacts;
  readonly rejections: readonly Rejection[];
}

/** Decides wishes in their order; what is met stands in the way of those that follow. */
export function decideTogether<W extends WishAmongOthers>(wishes: readonly W[]): DecidedWish<W>[] {
  const onPlaces: HeldSlot[] = [];
  const seated: SeatedSlot[] = [];
  const counted: Counted[] = [];
  return wishes.map((wish) => {
    const { request, bookingId, heldPlaceIds } = wish;
    const facts = afterwards(wish, onPlaces, seated, counted);
    const rejections = decideBooking(request, facts);
    if (rejections.length === 0) {
      onPlaces.push(...heldPlaceIds.map((placeId) => ({ ...request.slot, bookingId, placeId })));
      const { placeId, personId } = request;
      const { kind } = facts.place;
      const siteId = facts.allowance?.siteId;
      const { slot } = request;
      counted.push({ ...slot, bookingId, personId, kind, siteId });
      if (kind === 'desk')
        seated.push({ ...slot, bookingId, placeId, sitterId: sitterOf(request) });
    }
    return { wish, facts, rejections };
  });
}
