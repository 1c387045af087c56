import { api, call } from '@etage/contract';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const TEN_MINUTES = 600_000;

/** What I may have where something is limited, and what of it I have; asked for again after whatever I do. */
export const useMyAllowances = () =>
  useQuery({
    queryKey: queryKeys.myAllowances,
    queryFn: async ({ signal }) => (await call(api.bookingLimits.mine, {}, { signal })).allowances,
    staleTime: TEN_MINUTES,
  });
