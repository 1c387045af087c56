import { decideBooking } from '../decide-booking';
import type { PlaceId } from '../ids';
import type { PlaceFacts } from '../place/place';
import { inSlotMode } from '../rules/in-slot-mode.rule';
import { frameSlot } from '../time/site-calendar';
import { siteDayOf } from '../time/site-day';
import { durationMinutes, gaps, overlaps, type Slot } from '../time/slot';
import type { BookingFacts, BookingRequest, HeldSlot } from './booking-request';
import { dayPartOf, type DayPart } from './day-part';
import { fittingSlots } from './fitting-slots';
import type { Rejection, RejectionCode } from './rejection';
import { statusWhenBooked } from './status-when';

/** What could be had instead. */
export type Alternative =
  | { readonly kind: 'same-place-later'; readonly startsAt: string; readonly endsAt: string }
  | { readonly kind: 'same-place-part'; readonly startsAt: string; readonly endsAt: string }
  | {
      /** The days or halves of a day that come nearest, where the place is booked by them. */
      readonly kind: 'same-place-in-mode';
      readonly part: DayPart;
      readonly startsAt: string;
      readonly endsAt: string;
    }
  | OtherPlace;

export interface OtherPlace {
  readonly kind: 'other-place';
  readonly placeId: PlaceId;
  readonly sameRoom: boolean;
}

/** Another place on the floor, with what holds it during the slot. */
export interface Neighbour {
  readonly place: PlaceFacts;
  /** Takes fewer people than the wanted place. */
  readonly smaller: boolean;
  /** On the plan, in centimetres; null where one of the two is not drawn. */
  readonly distance: number | null;
  readonly held: readonly HeldSlot[];
}

/** What another place may not have against it; everything else stands in the way wherever one wants to sit. */
const OF_THE_PLACE: readonly RejectionCode[] = [
  'outside-slot-mode',
  'place-closed',
  'not-bookable',
  'light-only-now',
  'reserved-for-unit',
  'desk-assigned',
  'place-taken',
];

export const isOfThePlace = ({ code }: Rejection): boolean => OF_THE_PLACE.includes(code);

const iso = (slot: Slot) => ({
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
});

/** The same place in its own mode, as near to the wish as the rules allow. */
function inModeOnPlace(request: BookingRequest, facts: BookingFacts): Alternative[] {
  if (!inSlotMode(request, facts)) return [];
  const { slotMode } = facts.place;
  const fitting = fittingSlots(request.slot, slotMode, facts).find(
    (slot) => decideBooking({ ...request, slot }, facts).length === 0,
  );
  return fitting
    ? [{ kind: 'same-place-in-mode', part: dayPartOf(fitting, slotMode, facts), ...iso(fitting) }]
    : [];
}

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

/** Nobody is sent from a place they would have had at once to one about which somebody decides. */
const asksMore = (place: PlaceFacts, facts: BookingFacts): boolean =>
  statusWhenBooked(place, facts.actor) === 'requested' &&
  statusWhenBooked(facts.place, facts.actor) !== 'requested';

/** The nearest place that serves as well and that the rules allow: in the same room first, then by distance. */
export function nearestAllowed(
  request: BookingRequest,
  facts: BookingFacts,
  neighbours: readonly Neighbour[],
): OtherPlace | undefined {
  const { placeId, kind, roomId } = facts.place;
  const isBeside = ({ place }: Neighbour): boolean => roomId !== null && place.roomId === roomId;
  const nearness = ({ distance }: Neighbour): number => distance ?? Number.MAX_VALUE;
  const nearest = [...neighbours]
    .sort(
      (a, b) =>
        Number(isBeside(b)) - Number(isBeside(a)) ||
        nearness(a) - nearness(b) ||
        (a.place.placeId < b.place.placeId ? -1 : 1),
    )
    .find(({ place, smaller, held }) => {
      const serves = place.placeId !== placeId && place.kind === kind && !smaller;
      if (!serves || asksMore(place, facts)) return false;
      const there = { ...request, placeId: place.placeId };
      return decideBooking(there, { ...facts, place, heldOnPlace: held }).length === 0;
    });
  return (
    nearest && {
      kind: 'other-place',
      placeId: nearest.place.placeId,
      sameRoom: isBeside(nearest),
    }
  );
}

/** What to offer when the wish cannot be met, the best first; only what the rules allow. */
export const alternatives = (
  request: BookingRequest,
  facts: BookingFacts,
  neighbours: readonly Neighbour[],
): Alternative[] => {
  const nearest = nearestAllowed(request, facts, neighbours);
  return [
    ...inModeOnPlace(request, facts),
    ...(nearest ? [nearest] : []),
    ...sameDayOnPlace(request, facts),
  ];
};
