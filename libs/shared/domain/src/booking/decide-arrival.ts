import { decideBooking } from '../decide-booking';
import type { BookingId, PlaceId } from '../ids';
import type { PlaceKind } from '../place/place';
import { frameSlot } from '../time/site-calendar';
import { gridStepBefore } from '../time/grid-step';
import { instantAt, siteDayOf } from '../time/site-day';
import { durationMinutes, gaps, overlaps, type Slot } from '../time/slot';
import type { BookingFacts, BookingRequest } from './booking-request';
import type { BookingStatus } from './booking-status';
import { decideCheckIn, type ChangeRejection } from './decide-change';
import { fittingSlots } from './fitting-slots';
import type { Rejection } from './rejection';
import { statusWhenBooked } from './status-when';

/** A booking of mine that holds its place today. */
export interface OwnBooking extends Slot {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly kind: PlaceKind;
  readonly status: BookingStatus;
}

export const ARRIVAL_DEEDS = ['check-in', 'book', 'move'] as const;
export type ArrivalDeed = (typeof ARRIVAL_DEEDS)[number];

/** What it comes to when somebody says "I am at this place". */
export type Arrival =
  | { readonly does: 'check-in' | 'move'; readonly booking: OwnBooking; readonly slot: Slot }
  | { readonly does: 'book'; readonly slot: Slot }
  | { readonly does: 'nothing'; readonly booking: OwnBooking; readonly slot: Slot }
  | { readonly does: 'refuse'; readonly rejections: readonly (Rejection | ChangeRejection)[] };

/** Until when people usually stay, in minutes of the wall clock; whoever comes later stays until the house closes. */
const USUAL_END = 16 * 60;
/** A room is taken for as long as a meeting takes. */
const ROOM_MINUTES = 60;

type Facts = BookingFacts;

const onGrid = ({ now, calendar: { timeZone }, settings: { gridMinutes } }: Facts): Date =>
  gridStepBefore(now, gridMinutes, timeZone);

function usualEnd({ now, place, calendar }: Facts, startsAt: Date): Date {
  if (place.kind === 'room') {
    const minutes = Math.min(ROOM_MINUTES, place.lightMinutes ?? ROOM_MINUTES);
    return new Date(startsAt.getTime() + minutes * 60_000);
  }
  const day = siteDayOf(now, calendar.timeZone);
  const usual = instantAt(day, USUAL_END, calendar.timeZone);
  const closes = frameSlot(calendar, day)?.endsAt ?? usual;
  return startsAt < usual && usual < closes ? usual : closes;
}

/** The days or halves of a day around it where the place is booked by them: of what is left of one, the whole. */
const inMode = (slot: Slot, facts: Facts): Slot =>
  fittingSlots(slot, facts.place.slotMode, facts)[0] ?? slot;

/** The half, or the whole day, that is running; until the usual end where nobody else comes before. */
function dayPartFromNow(facts: Facts, { startsAt, endsAt }: Slot, busy: readonly Slot[]): Slot {
  const usual = inMode({ startsAt, endsAt }, facts);
  const running = inMode({ startsAt, endsAt: new Date(startsAt.getTime() + 60_000) }, facts);
  return busy.some((held) => overlaps(held, usual)) ? running : usual;
}

/** From now for the rest of the usual day, or until somebody else comes, or until I am expected elsewhere. */
function freeSlotFromNow(facts: Facts, own: readonly OwnBooking[]): Slot {
  const startsAt = onGrid(facts);
  const mine = facts.place.kind === 'desk' ? own.filter(({ kind }) => kind === 'desk') : [];
  const busy = [...facts.heldOnPlace, ...mine];
  const whole = { startsAt, endsAt: usualEnd(facts, startsAt) };
  if (facts.place.slotMode !== 'free-hours') return dayPartFromNow(facts, whole, busy);
  const [first] = gaps(whole, busy);
  const isNow = first && first.startsAt <= facts.now;
  return isNow && durationMinutes(first) >= facts.settings.minimumMinutes ? first : whole;
}

const lasts = ({ now }: Facts, { startsAt, endsAt }: Slot): boolean =>
  startsAt <= now && now < endsAt;

/** Mine here that I am checked in to already, or may check in to now. */
function bookingHere(facts: Facts, own: readonly OwnBooking[]): Arrival | undefined {
  const here = own.filter(({ placeId }) => placeId === facts.place.placeId);
  const there = here.find((b) => b.status === 'checked-in' && lasts(facts, b));
  if (there) return { does: 'nothing', booking: there, slot: there };
  const open = here.find((b) => decideCheckIn(b, facts.now, facts.settings).length === 0);
  if (open) return { does: 'check-in', booking: open, slot: open };
  const other = here.find((b) => lasts(facts, b));
  return other && { does: 'refuse', rejections: decideCheckIn(other, facts.now, facts.settings) };
}

/** The desk I have elsewhere now. What is over of the day stays behind: somebody else may have sat here. */
function bookingElsewhere(facts: Facts, own: readonly OwnBooking[]): Arrival | undefined {
  if (facts.place.kind !== 'desk') return undefined;
  const booking = own.find(
    (b) =>
      b.kind === 'desk' &&
      b.placeId !== facts.place.placeId &&
      (lasts(facts, b) || decideCheckIn(b, facts.now, facts.settings).length === 0),
  );
  if (!booking) return undefined;
  const soonest = onGrid(facts);
  const startsAt = booking.startsAt > soonest ? booking.startsAt : soonest;
  return { does: 'move', booking, slot: inMode({ startsAt, endsAt: booking.endsAt }, facts) };
}

/** The wish that an arrival comes down to, as the laws of booking want it. */
export const arrivalRequest = (
  arrival: Extract<Arrival, { slot: Slot }>,
  { place, actor }: Pick<BookingFacts, 'place' | 'actor'>,
): BookingRequest => ({
  placeId: place.placeId,
  slot: { startsAt: arrival.slot.startsAt, endsAt: arrival.slot.endsAt },
  personId: actor.personId,
  ...(arrival.does === 'move'
    ? { movedBookingId: arrival.booking.bookingId, movedFrom: arrival.booking.startsAt }
    : {}),
});

/**
 * Has a booking here: checks in. Sits elsewhere: moves. Has nothing: books from now on. A place that wants an approval is
 * nothing one sits down at.
 * @param facts of the whole day today
 */
export function decideArrival(facts: BookingFacts, own: readonly OwnBooking[]): Arrival {
  const here = bookingHere(facts, own);
  if (here) return here;
  const wish: Arrival = bookingElsewhere(facts, own) ?? {
    does: 'book',
    slot: freeSlotFromNow(facts, own),
  };
  if (wish.does === 'refuse') return wish;
  const status = statusWhenBooked(facts.place, facts.actor);
  const rejections: (Rejection | ChangeRejection)[] = decideBooking(
    arrivalRequest(wish, facts),
    facts,
  );
  if (status === 'requested') rejections.push({ code: 'not-confirmed', status });
  return rejections.length > 0 ? { does: 'refuse', rejections } : wish;
}
