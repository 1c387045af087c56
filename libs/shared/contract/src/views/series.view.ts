import { z } from 'zod';
import { instant, placeId, seriesId } from '../scalars';
import { bookingView } from './booking.view';
import { alternativeView, rejectionView } from './problem';

/** What stands against one occurrence; with no rejections it can be had. */
export const occurrenceVerdict = z.object({
  placeId,
  startsAt: instant,
  endsAt: instant,
  rejections: z.array(rejectionView),
  /** What could be had instead, the best first. */
  alternatives: z.array(alternativeView),
});

/** An occurrence that was not booked, and why not. */
export const refusedOccurrence = occurrenceVerdict.omit({ alternatives: true });

export const seriesView = z.object({
  seriesId,
  placeId,
  recurrence: z.string(),
  title: z.string().nullable(),
  /** Its occurrences as they are now, in order of time; also those that were moved or cancelled since. */
  bookings: z.array(bookingView),
  refused: z.array(refusedOccurrence),
});

export type OccurrenceVerdict = z.infer<typeof occurrenceVerdict>;
export type RefusedOccurrence = z.infer<typeof refusedOccurrence>;
export type SeriesView = z.infer<typeof seriesView>;
