import { useCancelWithUndo } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { useCancelledToast, useTellProblem } from '@etage/ui';

/** Cancels a booking at once, says so, and offers to undo it for a while; what was only offered is not offered again. */
export function useCancel({ bookingId, place, status, replaces, ...times }: BookingView) {
  const tellProblem = useTellProblem(place.timeZone);
  const tellCancelled = useCancelledToast(place.timeZone);
  const { cancel } = useCancelWithUndo();
  return async (): Promise<void> => {
    try {
      const undo = await cancel({ bookingId, floorId: place.floorId });
      tellCancelled({ place, slot: slotOf(times), status }, replaces ? undefined : undo);
    } catch (error) {
      tellProblem(error);
    }
  };
}
