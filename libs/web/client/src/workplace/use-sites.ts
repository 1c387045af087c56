import { api, call } from '@etage/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const TEN_MINUTES = 600_000;

const sitesQuery = queryOptions({
  queryKey: queryKeys.sites,
  queryFn: async ({ signal }) => (await call(api.sites.list, {}, { signal })).sites,
  staleTime: TEN_MINUTES,
});

/** The sites with their calendar, buildings and floors. */
export const useSites = () => useQuery(sitesQuery);
