import { decideBooking } from '../decide-booking';
import type { PlaceId } from '../ids';
import { frameSlot } from '../time/site-calendar';
import { siteDayOf } from '../time/site-day';
import { durationMinutes, gaps, overlaps, type Slot } from '../time/slot';
import type { BookingFacts, BookingRequest, HeldSlot } from './booking-request';

/** What could be had instead. */
export type Alternative =
  | { readonly kind: 'same-place-later'; readonly startsAt: string; readonly endsAt: string }
  | { readonly kind: 'same-place-part'; readonly startsAt: string; readonly endsAt: string }
  | { readonly kind: 'other-place'; readonly placeId: PlaceId; readonly sameRoom: boolean };

/** A place that may be offered instead, with what holds it. */
export interface Candidate {
  readonly placeId: PlaceId;
  readonly sameRoom: boolean;
  /** Distance on the plan in centimetres. */
  readonly distance: number;
  readonly held: readonly HeldSlot[];
}

const iso = (slot: Slot) => ({
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
});

/** The same place on the same day: the first gap that takes the whole slot later, else the longest part of it. */
function sameDayOnPlace(request: BookingRequest, facts: BookingFacts): Alternative[] {
  const { slot } = request;
  const held = facts.heldOnPlace.filter((h) => h.bookingId !== request.movedBookingId);
  const frame = frameSlot(facts.calendar, siteDayOf(slot.startsAt, facts.calendar.timeZone));
  if (!frame || !held.some((h) => overlaps(h, slot))) return [];
  const isAccepted = (other: Slot): boolean =>
    decideBooking({ ...request, slot: other }, facts).length === 0;
  const length = slot.endsAt.getTime() - slot.startsAt.getTime();
  const later = gaps({ startsAt: slot.startsAt, endsAt: frame.endsAt }, held)
    .map(({ startsAt }) => ({ startsAt, endsAt: new Date(startsAt.getTime() + length) }))
    .find(
      (other) => other.startsAt >= facts.now && other.endsAt <= frame.endsAt && isAccepted(other),
    );
  if (later) return [{ kind: 'same-place-later', ...iso(later) }];
  const [longest] = gaps(slot, held)
    .filter(isAccepted)
    .sort((a, b) => durationMinutes(b) - durationMinutes(a));
  return longest ? [{ kind: 'same-place-part', ...iso(longest) }] : [];
}

/** The nearest place that is free for the whole slot: in the same room first, then by distance. */
function nearestFree(slot: Slot, candidates: readonly Candidate[]): Alternative[] {
  const [nearest] = candidates
    .filter((candidate) => !candidate.held.some((held) => overlaps(held, slot)))
    .sort(
      (a, b) =>
        Number(b.sameRoom) - Number(a.sameRoom) ||
        a.distance - b.distance ||
        (a.placeId < b.placeId ? -1 : 1),
    );
  return nearest
    ? [{ kind: 'other-place', placeId: nearest.placeId, sameRoom: nearest.sameRoom }]
    : [];
}

/** What to offer when the wish cannot be met; `candidates` are open places that fit the person's need. */
export const alternatives = (
  request: BookingRequest,
  facts: BookingFacts,
  candidates: readonly Candidate[],
): Alternative[] => [...nearestFree(request.slot, candidates), ...sameDayOnPlace(request, facts)];
