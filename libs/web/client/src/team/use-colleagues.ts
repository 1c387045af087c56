import { api, call } from '@etage/contract';
import type { Slot } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Milliseconds. People come and go on floors whose pushes nobody here listens to. */
const ASKED_AGAIN = 30_000;

/** Below so many letters nobody is looked for. */
export const SHORTEST_SEARCH = 2;

/** My colleagues with the desks they have during a slot, or everybody I may see whose name the search is part of. */
export function useColleagues({ startsAt, endsAt }: Slot, search: string) {
  const text = search.trim();
  const query = {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ...(text.length >= SHORTEST_SEARCH ? { search: text } : {}),
  };
  return useQuery({
    queryKey: queryKeys.colleagues(query),
    queryFn: ({ signal }) => call(api.colleagues.list, { query }, { signal }),
    select: ({ colleagues }) => colleagues,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ASKED_AGAIN,
  });
}
