import { api, call } from '@etage/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** People by name or e-mail address, for facility managers; not asked for until something is typed. */
export const useFoundPeople = (search: string) =>
  useQuery({
    queryKey: queryKeys.foundPeople(search),
    queryFn: ({ signal }) => call(api.people.search, { query: { search } }, { signal }),
    select: ({ people }) => people,
    enabled: search.trim() !== '',
    placeholderData: keepPreviousData,
  });
