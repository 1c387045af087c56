import { api, call } from '@etage/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import type { SeriesWish } from './series-wish';

/** What stands against each occurrence; asked anew whenever it is looked at, for others book meanwhile. */
export function useSeriesPreview(wish: SeriesWish) {
  return useQuery({
    queryKey: queryKeys.seriesPreview(wish),
    queryFn: ({ signal }) => call(api.series.preview, { body: wish }, { signal }),
    select: ({ occurrences }) => occurrences,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
