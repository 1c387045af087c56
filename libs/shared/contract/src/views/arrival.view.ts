import { z } from 'zod';
import { ARRIVAL_DEEDS } from '@etage/domain';
import { bookingId, instant, placeId } from '../scalars';
import { placeOfBooking } from './booking.view';
import { rejectionView } from './problem';

/** What it comes to when I say that I am at a place. */
export const arrivalView = z.object({
  placeId,
  place: placeOfBooking,
  does: z.enum([...ARRIVAL_DEEDS, 'nothing', 'refuse']),
  /** The time I have the place afterwards; null where it is refused. */
  slot: z.object({ startsAt: instant, endsAt: instant }).nullable(),
  /** The booking that is there already; null where one is made. */
  bookingId: bookingId.nullable(),
  /** Where I have booked now, when the booking would move. */
  movesFrom: placeOfBooking.nullable(),
  rejections: z.array(rejectionView),
});
export type ArrivalView = z.infer<typeof arrivalView>;
