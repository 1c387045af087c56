import { api, call } from '@etage/contract';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What I wait for, in order of time. */
export function useWaitingList() {
  return useQuery({
    queryKey: queryKeys.waitingList,
    queryFn: ({ signal }) => call(api.waitingList.list, {}, { signal }),
    select: ({ entries }) => entries,
  });
}
