import { api, call } from '@etage/contract';
import type { BookingLimitRule, SiteId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Makes new limits of those there are. */
export type LimitsChange = (limits: readonly BookingLimitRule[]) => readonly BookingLimitRule[];

/** Changes the limits at a site as they stand on the server, which another administrator may have changed meanwhile. */
export function useChangeLimits(siteId: SiteId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: LimitsChange) => {
      const { limits } = await call(api.bookingLimits.read, { query: { siteId } });
      return call(api.bookingLimits.replace, { body: { siteId, limits: [...change(limits)] } });
    },
    onSettled: () =>
      Promise.all(
        [queryKeys.limits(siteId), queryKeys.myAllowances].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
