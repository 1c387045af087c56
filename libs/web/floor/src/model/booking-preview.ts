import { bookingFactsOf, heldOnPlaces, placeFactsOf, type KnownInBrowser } from '@etage/client';
import type { BookingView, PlaceView } from '@etage/contract';
import {
  alternatives,
  decideBooking,
  type Alternative,
  type BookingFacts,
  type BookingRequest,
  type Neighbour,
  type Rejection,
  type Slot,
} from '@etage/domain';
import { distance } from '@etage/floorplan';
import type { FloorPlace } from './floor-places';

/** What is known when the question "may I book this?" is asked. */
export type PreviewFacts = Omit<KnownInBrowser, 'place'>;

export interface BookingPreview {
  /** Why not; empty when it can be booked. */
  readonly rejections: readonly Rejection[];
  /** What could be had instead, the best first. */
  readonly alternatives: readonly Alternative[];
  /** My booking that alone stands in the way, and may be moved here instead. */
  readonly movable: BookingView | undefined;
}

export const factsOf = (place: PlaceView, known: PreviewFacts): BookingFacts =>
  bookingFactsOf({ ...known, place });

const requestOf = (place: PlaceView, slot: Slot, { session }: PreviewFacts) => ({
  placeId: place.placeId,
  slot,
  personId: session.personId,
});

/** The other places that meet the chosen filters, with what holds them; the rules say which will do. */
export function neighboursOf(
  wanted: FloorPlace,
  floor: readonly FloorPlace[],
  { places, floorDay, session }: PreviewFacts,
): Neighbour[] {
  const heldOn = heldOnPlaces(places, floorDay);
  return floor
    .filter(({ place, misses }) => place.kind === wanted.place.kind && misses.length === 0)
    .map(({ place, at }) => ({
      place: placeFactsOf(place, session.personId),
      smaller: place.capacity < wanted.place.capacity,
      distance: at && wanted.at ? distance(at, wanted.at) : null,
      held: heldOn(place.placeId),
    }));
}

/** The booking of mine that is in the way, if moving it here would be allowed. */
function movableOf(
  rejections: readonly Rejection[],
  request: BookingRequest,
  facts: BookingFacts,
  { myBookings }: PreviewFacts,
): BookingView | undefined {
  const inTheWay = rejections.find(({ code }) => code === 'person-already-booked');
  if (inTheWay?.code !== 'person-already-booked') return undefined;
  const movedBookingId = inTheWay.bookingId;
  const isAllowed = decideBooking({ ...request, movedBookingId }, facts).length === 0;
  return isAllowed ? myBookings.find(({ bookingId }) => bookingId === movedBookingId) : undefined;
}

/** What the server would say to this wish, as far as the browser can know; asked again there for the truth. */
export function previewBooking(
  wanted: FloorPlace,
  floor: readonly FloorPlace[],
  slot: Slot,
  known: PreviewFacts,
): BookingPreview {
  const request = requestOf(wanted.place, slot, known);
  const facts = factsOf(wanted.place, known);
  const rejections = decideBooking(request, facts);
  if (rejections.length === 0) return { rejections, alternatives: [], movable: undefined };
  return {
    rejections,
    alternatives: alternatives(request, facts, neighboursOf(wanted, floor, known)),
    movable: movableOf(rejections, request, facts, known),
  };
}
