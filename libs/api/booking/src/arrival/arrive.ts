import type { Arrival, ArrivalDeed, Slot } from '@etage/domain';
import { Refused, type Transaction } from '@etage/database';
import { lookAtArrival, type ArrivalLook, type Arriving } from './arrival.look';
import { refuse, type Refusal } from '../booking.refusal';
import { writeBooking } from '../booking.write';
import { moveInTransaction, prepareMove } from '../move/move-booking';
import { newBooking } from '../new-booking';
import type { PlaceDirectory } from '../place/place.directory';
import type { BookingRow } from '../queries/read-booking.query';
import { CHECK_IN } from '../status-step';
import { takeStep } from '../take-step';

type Answer = BookingRow | Refused<Refusal>;
type Deed = Extract<Arrival, { readonly does: ArrivalDeed }>;

interface Attempt {
  readonly arriving: Arriving;
  /** What it was said to come to; undefined where whatever it comes to is meant. */
  readonly does: ArrivalDeed | undefined;
  /** As it looked before the locks were known. */
  readonly seen: ArrivalLook;
  readonly now: Date;
}

async function book(
  tx: Transaction,
  { actor, placeId }: Arriving,
  { place, slot, now }: Pick<ArrivalLook, 'place'> & { slot: Slot; now: Date },
): Promise<BookingRow> {
  const { personId } = actor;
  const wish = { actor, placeId, slot, personId, title: null, idempotencyKey: null };
  return writeBooking(tx, newBooking(wish, place, now), wish, place, now);
}

async function move(
  tx: Transaction,
  places: PlaceDirectory,
  { actor, placeId }: Arriving,
  { booking, slot }: Extract<Deed, { does: 'check-in' | 'move' }>,
  now: Date,
): Promise<Answer | undefined> {
  const change = { actor, bookingId: booking.bookingId, placeId, ...slotOnly(slot) };
  const prepared = await prepareMove(tx, places, change, now);
  return prepared instanceof Refused ? prepared : moveInTransaction(tx, places, prepared);
}

const slotOnly = ({ startsAt, endsAt }: Slot): Slot => ({ startsAt, endsAt });

const isDeed = (arrival: Arrival): arrival is Deed =>
  arrival.does !== 'nothing' && arrival.does !== 'refuse';

/** What was shown and what it comes to now are two things. */
function refusalOf(arrival: Arrival, does: ArrivalDeed | undefined): Refused<Refusal> | undefined {
  if (arrival.does === 'refuse') return refuse({ why: 'change', rejections: arrival.rejections });
  if (does === undefined || arrival.does === does) return undefined;
  return refuse({ why: 'change', rejections: [{ code: 'arrival-changed' }] });
}

/** Undefined when it would touch what was not locked, and nothing was done. */
export async function arriveInTransaction(
  tx: Transaction,
  places: PlaceDirectory,
  { arriving, does, seen, now }: Attempt,
): Promise<Answer | undefined> {
  const look = await lookAtArrival(tx, places, arriving, now);
  if (look instanceof Refused) return look;
  const { arrival, own } = look;
  if (arrival.does === 'nothing') {
    return own.find(({ bookingId }) => bookingId === arrival.booking.bookingId);
  }
  const refusal = refusalOf(arrival, does);
  if (refusal) return refusal;
  if (!isDeed(arrival) || leavesAnother(arrival, seen.arrival)) return undefined;
  const there = await sit(tx, places, arriving, { arrival, place: look.place, now });
  if (there === undefined || there instanceof Refused || there.status === 'checked-in') {
    return there;
  }
  return takeStep(tx, CHECK_IN, arriving.actor, there.bookingId, now);
}

const leavesAnother = (arrival: Deed, seen: Arrival): boolean =>
  arrival.does === 'move' &&
  (seen.does !== 'move' || seen.booking.placeId !== arrival.booking.placeId);

/** Gives the person the place, before the check-in. */
async function sit(
  tx: Transaction,
  places: PlaceDirectory,
  arriving: Arriving,
  { arrival, place, now }: Pick<ArrivalLook, 'place'> & { arrival: Deed; now: Date },
): Promise<Answer | undefined> {
  if (arrival.does === 'book') return book(tx, arriving, { place, slot: arrival.slot, now });
  if (arrival.does === 'move') return move(tx, places, arriving, arrival, now);
  return takeStep(tx, CHECK_IN, arriving.actor, arrival.booking.bookingId, now);
}
