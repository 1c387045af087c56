import { api, call, type InputOf } from '@etage/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** A floor, a slot and who looks for a desk there, as the server takes it. */
export type TeamWish = InputOf<typeof api.teamBookings.preview>['body'];

/** Milliseconds. */
const ASKED_AGAIN = 15_000;

/** Where the team could sit; asked anew while it is looked at, for others book meanwhile. */
export function useTeamPreview(wish: TeamWish) {
  return useQuery({
    queryKey: queryKeys.teamPreview(wish),
    queryFn: ({ signal }) => call(api.teamBookings.preview, { body: wish }, { signal }),
    enabled: wish.people.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ASKED_AGAIN,
  });
}
