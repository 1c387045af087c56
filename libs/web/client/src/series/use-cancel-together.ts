import { api, call } from '@etage/contract';
import type { BookingId, SeriesId, Slot } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** All that is left of a series of mine, or of it what starts at `startsAt` or later; or what I have in a span. */
export type CancelTogether =
  { readonly seriesId: SeriesId; readonly startsAt?: string } | { readonly span: Slot };

export interface CancelledTogether {
  readonly cancelled: readonly BookingId[];
  /** Books again what nobody has taken meanwhile; how many that were. */
  readonly undo: () => Promise<number>;
}

const send = (wish: CancelTogether) => {
  if ('span' in wish) {
    const [startsAt, endsAt] = [wish.span.startsAt.toISOString(), wish.span.endsAt.toISOString()];
    return call(api.cancellations.create, { body: { startsAt, endsAt } });
  }
  const { seriesId, startsAt } = wish;
  return call(api.series.cancel, { params: { seriesId }, query: startsAt ? { startsAt } : {} });
};

/** Cancels several bookings of mine at once and hands back how to undo it. */
export function useCancelTogether() {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [queryKeys.myBookings, queryKeys.weeks, queryKeys.allFloorDays, queryKeys.allOccupancy].map(
        (queryKey) => client.invalidateQueries({ queryKey }),
      ),
    );
  const cancellation = useMutation({ mutationFn: send, onSettled });
  const rebooking = useMutation({
    mutationFn: (bookingIds: readonly BookingId[]) =>
      call(api.rebookings.create, { body: { bookingIds: [...bookingIds] } }),
    onSettled,
  });
  const cancel = async (wish: CancelTogether): Promise<CancelledTogether> => {
    const { cancelled } = await cancellation.mutateAsync(wish);
    const undo = async () => (await rebooking.mutateAsync(cancelled)).bookings.length;
    return { cancelled, undo };
  };
  return { cancel, isPending: cancellation.isPending };
}
