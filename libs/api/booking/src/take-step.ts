import {
  holdsPlace,
  mayManageBooking,
  todayAt,
  type Actor,
  type BookingId,
  type PersonId,
} from '@etage/domain';
import { Refused, type Transaction } from '@etage/database';
import { refuse, type Refusal } from './booking.refusal';
import { announced } from './booking.view';
import { BOOKING_BY_ID, type BookingRow } from './queries/read-booking.query';
import { LOCK_BOOKING, SET_STATUS } from './queries/write-booking.query';
import { heldItems } from './items/held-items';
import { openOffers } from './defects/open-offers';
import { CANCEL, WITHDRAW, type Step } from './status-step';
import { giveOn } from './waiting/give-on';

/**
 * Takes a step with the rights of the actor, tells the person and announces it. Every way in which a booking changes
 * its status leads through here.
 */
export async function takeStep(
  tx: Transaction,
  step: Step,
  actor: Actor,
  bookingId: BookingId,
  now: Date,
): Promise<BookingRow | Refused<Refusal>> {
  // Whoever moves it or decides on it at the same time is waited for: what they did counts.
  await tx.query(LOCK_BOOKING, [bookingId]);
  const [booking] = await tx.query(BOOKING_BY_ID, [bookingId]);
  if (!booking || !mayManageBooking(actor, booking, todayAt(booking.timeZone, now))) {
    return refuse({ why: 'booking-not-found' });
  }
  const isOnlyOffered = step === CANCEL && booking.replacesId !== null;
  return applyStep(tx, isOnlyOffered ? WITHDRAW : step, booking, actor.personId, now);
}

/**
 * The step itself, by a person or by Etage, where `actorId` is null. The booking was locked and read in this transaction.
 */
export async function applyStep(
  tx: Transaction,
  step: Step,
  booking: BookingRow,
  actorId: PersonId | null,
  now: Date,
): Promise<BookingRow | Refused<Refusal>> {
  const { bookingId } = booking;
  const rejections = step.decide(booking, now);
  if (rejections.length > 0) return refuse({ why: 'change', rejections });
  const frees = !holdsPlace(step.to);
  const [changed] = await tx.query(SET_STATUS, [bookingId, step.to, step.from, now, frees]);
  if (!changed) throw new Error(`booking ${bookingId} changed although it was locked`);
  const after: BookingRow = { ...booking, status: step.to };
  if (after.personId !== actorId && step.news !== null) {
    await tx.tell(after.personId, { kind: step.news, bookingId });
  }
  await tx.announce({
    floorId: after.floorId,
    bookings: [announced(after)],
    action: step.action,
    actorId,
    changedAt: now,
  });
  if (frees) {
    await cancelItems(tx, booking, actorId, now);
    await withdrawOffers(tx, bookingId, actorId, now);
    await giveOn(tx, after, now);
  }
  return after;
}

/** What was booked with a place is given up with it, whatever the place was given up for. */
async function cancelItems(
  tx: Transaction,
  booking: BookingRow,
  actorId: PersonId | null,
  now: Date,
): Promise<void> {
  for (const item of await heldItems(tx, booking)) {
    await applyStep(tx, CANCEL, item, actorId, now);
  }
}

/** Nobody needs another place for what they gave up, or moved by themselves. */
export async function withdrawOffers(
  tx: Transaction,
  bookingId: BookingId,
  actorId: PersonId | null,
  now: Date,
): Promise<void> {
  for (const offer of await openOffers(tx, [bookingId])) {
    await applyStep(tx, WITHDRAW, offer, actorId, now);
  }
}
