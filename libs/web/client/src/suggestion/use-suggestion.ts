import { api, call, type InputOf, type SuggestionView } from '@etage/contract';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

export type SuggestionWish = InputOf<typeof api.suggestions.read>['query'];

/** Asks for a desk; what was found is kept beside the screens, as the best may be on another floor. */
export function useFindPlace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (query: SuggestionWish) => call(api.suggestions.read, { query }),
    onSuccess: (found) => {
      client.setQueryData(queryKeys.suggestion, found);
    },
  });
}

/** What was found last; undefined while nobody has asked. */
export const useSuggestion = () =>
  useQuery<SuggestionView>({ queryKey: queryKeys.suggestion, queryFn: skipToken }).data;
