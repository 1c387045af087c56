import { bookingFactsOf, type KnownInBrowser } from '@etage/client';
import { slotOf, type BookingView, type PlaceView } from '@etage/contract';
import {
  alternatives,
  decideBooking,
  type Alternative,
  type BookingFacts,
  type BookingRequest,
  type Candidate,
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

const factsOf = (place: PlaceView, known: PreviewFacts): BookingFacts =>
  bookingFactsOf({ ...known, place });

const requestOf = (place: PlaceView, slot: Slot, { session }: PreviewFacts) => ({
  placeId: place.placeId,
  slot,
  personId: session.personId,
});

/** Only so many are asked for in full: the nearest that may be booked is among them, or there is none nearby. */
const ASKED = 16;

interface Nearby {
  readonly place: PlaceView;
  readonly sameRoom: boolean;
  readonly distance: number;
}

/** Free places of the same kind that meet the chosen filters, those of the same room first, then the nearest. */
export const nearby = (wanted: FloorPlace, floor: readonly FloorPlace[]): Nearby[] =>
  floor
    .flatMap(({ place, at, state, misses }) => {
      const isSame = place.kind === wanted.place.kind && place.capacity >= wanted.place.capacity;
      if (state !== 'free' || !isSame || misses.length > 0 || !at || !wanted.at) return [];
      const sameRoom = place.roomId !== null && place.roomId === wanted.place.roomId;
      return { place, sameRoom, distance: distance(at, wanted.at) };
    })
    .sort((a, b) => Number(b.sameRoom) - Number(a.sameRoom) || a.distance - b.distance)
    .slice(0, ASKED);

/** Those of them that the rules allow. */
const candidatesFor = (near: readonly Nearby[], slot: Slot, known: PreviewFacts): Candidate[] =>
  near.flatMap(({ place, ...rest }) => {
    const facts = factsOf(place, known);
    const isAllowed = decideBooking(requestOf(place, slot, known), facts).length === 0;
    return isAllowed ? { placeId: place.placeId, held: facts.heldOnPlace, ...rest } : [];
  });

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
  const candidates = candidatesFor(nearby(wanted, floor), slot, known);
  const offered = alternatives(request, facts, candidates).filter(
    (alternative) =>
      alternative.kind === 'other-place' ||
      decideBooking({ ...request, slot: slotOf(alternative) }, facts).length === 0,
  );
  return {
    rejections,
    alternatives: offered,
    movable: movableOf(rejections, request, facts, known),
  };
}
