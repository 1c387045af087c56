import { statusWhenBooked, type FloorId, type SeriesId } from '@etage/domain';
import type { AnnouncedBooking, Transaction } from '@etage/database';
import { v7 as newId } from 'uuid';
import { announced } from '../booking.view';
import { BOOK_SERIES } from '../queries/write-series.query';
import { seriesHash, type BookSeries } from './book-series';
import type { JudgedOccurrence } from './series.judge';
import { refusedOccurrence } from './series.view';

const announcedWish = ({ wish, facts }: JudgedOccurrence): AnnouncedBooking =>
  announced({
    bookingId: wish.bookingId,
    placeId: wish.request.placeId,
    ...wish.request.slot,
    status: statusWhenBooked(wish.place.row, facts.actor),
  });

const columnsOf = (judged: JudgedOccurrence) => {
  const { bookingId, placeId, startsAt, endsAt, status } = announcedWish(judged);
  const { place, request, heldPlaceIds } = judged.wish;
  return {
    ...{ id: bookingId, place_id: placeId, floor_id: place.row.floorId, status },
    ...{ starts_at: startsAt, ends_at: endsAt, held_place_ids: heldPlaceIds },
    seated_person_id: place.row.kind === 'desk' ? request.personId : null,
  };
};

/** One announcement for each floor, in the order of their ids. */
async function announceAll(
  tx: Transaction,
  booked: readonly JudgedOccurrence[],
  { actor }: BookSeries,
  now: Date,
): Promise<void> {
  const floors = new Map<FloorId, AnnouncedBooking[]>();
  for (const each of booked) {
    const { floorId } = each.wish.place.row;
    floors.set(floorId, [...(floors.get(floorId) ?? []), announcedWish(each)]);
  }
  const common = { action: 'booking.created', actorId: actor.personId, changedAt: now };
  for (const floorId of [...floors.keys()].sort()) {
    await tx.announce({ ...common, floorId, bookings: floors.get(floorId) ?? [] });
  }
}

/**
 * Writes and announces a series with its bookings.
 * @throws DatabaseError with SQLSTATE SETUP_CHANGED or IN_THE_WAY; then nothing was written
 */
export async function writeSeries(
  tx: Transaction,
  wish: BookSeries,
  judged: readonly JudgedOccurrence[],
  setupRevision: string,
  now: Date,
): Promise<SeriesId> {
  const booked = judged.filter(({ rejections }) => rejections.length === 0);
  const refused = judged.filter(({ rejections }) => rejections.length > 0);
  const seriesId = newId() as SeriesId;
  await tx.query(BOOK_SERIES, [
    setupRevision,
    seriesId,
    wish.actor.personId,
    wish.placeId,
    wish.slot.startsAt,
    wish.slot.endsAt,
    wish.recurrence,
    wish.title,
    JSON.stringify(refused.map(refusedOccurrence)),
    now,
    wish.idempotencyKey,
    wish.idempotencyKey === null ? null : seriesHash(wish),
    JSON.stringify(booked.map(columnsOf)),
    booked.reduce((count, each) => count + each.wish.heldPlaceIds.length, 0),
  ]);
  await announceAll(tx, booked, wish, now);
  return seriesId;
}
