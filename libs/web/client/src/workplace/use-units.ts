import { api, call } from '@etage/contract';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const TEN_MINUTES = 600_000;

/** The units of the city, for administrators. */
export const useUnits = () =>
  useQuery({
    queryKey: queryKeys.units,
    queryFn: async ({ signal }) => (await call(api.units.list, {}, { signal })).units,
    staleTime: TEN_MINUTES,
  });
