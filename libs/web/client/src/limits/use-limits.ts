import { api, call } from '@etage/contract';
import type { PersonId, SiteId } from '@etage/domain';
import { skipToken, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** The limits at a site, for administrators. */
export const useLimits = (siteId: SiteId) =>
  useQuery({
    queryKey: queryKeys.limits(siteId),
    queryFn: async ({ signal }) =>
      (await call(api.bookingLimits.read, { query: { siteId } }, { signal })).limits,
  });

/** Which of them hold for a person, and whose word each is; asked for once somebody is meant. */
export const useLimitsOfPerson = (siteId: SiteId, personId: PersonId | undefined) =>
  useQuery({
    queryKey: queryKeys.limitsOfPerson(siteId, personId ?? ('' as PersonId)),
    queryFn: personId
      ? async ({ signal }) =>
          (await call(api.bookingLimits.ofPerson, { query: { siteId, personId } }, { signal }))
            .limits
      : skipToken,
  });
