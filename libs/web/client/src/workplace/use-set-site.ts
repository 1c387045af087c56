import { api, call, type InputOf } from '@etage/contract';
import type { SiteId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetWorkplace } from './forget-workplace';

/** What is set at a site; what is left out stays. */
export type SiteChange = InputOf<typeof api.sites.update>['body'];

/** Facility management sets how a site is booked; done when everything here that shows it knows. */
export function useSetSite(siteId: SiteId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SiteChange) => call(api.sites.update, { params: { siteId }, body }),
    onSettled: () => forgetWorkplace(client),
  });
}
