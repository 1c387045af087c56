import { sitterOf, statusWhenBooked, type Actor, type FloorId, type SeriesId } from '@etage/domain';
import type { AnnouncedBooking, Transaction } from '@etage/database';
import { announced } from '../booking.view';
import { BOOK_TOGETHER } from '../queries/book-together.query';
import type { JudgedOccurrence } from './judge-together';

/** A wish that is met, with what else the booking carries. */
export interface MetWish extends JudgedOccurrence {
  readonly title: string | null;
  readonly seriesId: SeriesId | null;
}

const announcedWish = ({ wish, facts }: MetWish): AnnouncedBooking =>
  announced({
    bookingId: wish.bookingId,
    placeId: wish.request.placeId,
    ...wish.request.slot,
    status: statusWhenBooked(wish.place.row, facts.actor),
  });

const columnsOf = (met: MetWish) => {
  const { bookingId, placeId, startsAt, endsAt, status } = announcedWish(met);
  const { place, request, heldPlaceIds } = met.wish;
  return {
    ...{ id: bookingId, place_id: placeId, floor_id: place.row.floorId, status, title: met.title },
    ...{ starts_at: startsAt, ends_at: endsAt, held_place_ids: heldPlaceIds },
    series_id: met.seriesId,
    ...{ person_id: request.personId, guest_id: request.guestId ?? null },
    seated_person_id: place.row.kind === 'desk' ? sitterOf(request) : null,
  };
};

/** One announcement for each floor, in the order of their ids. */
async function announceAll(
  tx: Transaction,
  actor: Actor,
  met: readonly MetWish[],
  now: Date,
): Promise<void> {
  const floors = new Map<FloorId, AnnouncedBooking[]>();
  for (const each of met) {
    const { floorId } = each.wish.place.row;
    floors.set(floorId, [...(floors.get(floorId) ?? []), announcedWish(each)]);
  }
  const common = { action: 'booking.created', actorId: actor.personId, changedAt: now };
  for (const floorId of [...floors.keys()].sort()) {
    await tx.announce({ ...common, floorId, bookings: floors.get(floorId) ?? [] });
  }
}

/** Whoever is booked for by somebody else hears of it. */
async function tellOthers(tx: Transaction, actor: Actor, met: readonly MetWish[]): Promise<void> {
  for (const { wish } of met) {
    const { personId } = wish.request;
    if (personId === actor.personId) continue;
    await tx.tell(personId, { kind: 'booked-for-you', bookingId: wish.bookingId });
  }
}

/**
 * Writes and announces bookings by the actor that were decided together under the locks.
 * @throws DatabaseError with SQLSTATE SETUP_CHANGED or IN_THE_WAY; then nothing was written
 */
export async function writeTogether(
  tx: Transaction,
  actor: Actor,
  met: readonly MetWish[],
  now: Date,
): Promise<void> {
  await tx.query(BOOK_TOGETHER, [
    [...new Set(met.map(({ wish }) => wish.place.row.setupRevision))],
    actor.personId,
    now,
    JSON.stringify(met.map(columnsOf)),
    met.reduce((count, { wish }) => count + wish.heldPlaceIds.length, 0),
  ]);
  await tellOthers(tx, actor, met);
  await announceAll(tx, actor, met, now);
}
