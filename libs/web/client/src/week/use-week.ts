import { api, call } from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** The week in which a day lies; not asked for until the day is known. Others book meanwhile, so it is never old. */
export const useWeek = (day: SiteDay | undefined) =>
  useQuery({
    queryKey: queryKeys.week(day ?? ('' as SiteDay)),
    queryFn: ({ signal }) =>
      call(api.week.read, { query: { day: day ?? ('' as SiteDay) } }, { signal }),
    enabled: day !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
