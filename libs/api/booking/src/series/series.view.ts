import type { RefusedOccurrence, SeriesView } from '@etage/contract';
import { bookingView } from '../booking.view';
import type { BookingRow } from '../queries/read-booking.query';
import type { SeriesRow } from '../queries/read-series.query';
import type { JudgedOccurrence } from './judge-together';

export const refusedOccurrence = ({ wish, rejections }: JudgedOccurrence): RefusedOccurrence => ({
  placeId: wish.request.placeId,
  startsAt: wish.request.slot.startsAt.toISOString(),
  endsAt: wish.request.slot.endsAt.toISOString(),
  rejections: [...rejections],
});

/** A series as its owner reads it. */
export const seriesView = (row: SeriesRow, bookings: readonly BookingRow[]): SeriesView => ({
  seriesId: row.seriesId,
  placeId: row.placeId,
  recurrence: row.recurrence,
  title: row.title,
  bookings: bookings.map(bookingView),
  refused: row.refused,
});
