import { slotOf, type BookingView } from '@etage/contract';
import { decideChange } from '@etage/domain';

/** Whether the booking can still be given up. */
export const isCancellable = (booking: BookingView, now: Date): boolean =>
  decideChange({ ...slotOf(booking), status: booking.status }, now).length === 0;
