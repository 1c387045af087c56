import { api, call } from '@etage/contract';
import type { SeriesId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

interface SeriesCancellation {
  readonly seriesId: SeriesId;
  /** What starts earlier stays; all that is left goes where it is absent. */
  readonly startsAt?: string;
}

/** Cancels what is left of a series of mine, or of it what follows. */
export function useCancelSeries() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seriesId, startsAt }: SeriesCancellation) =>
      call(api.series.cancel, { params: { seriesId }, query: startsAt ? { startsAt } : {} }),
    onSettled: () =>
      Promise.all(
        [queryKeys.myBookings, queryKeys.allFloorDays, queryKeys.allOccupancy].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
