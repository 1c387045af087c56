import { api, call, type InputOf } from '@etage/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

type UsualDays = InputOf<typeof api.weekPattern.replace>['body']['days'];

/** My usual week. */
export const useWeekPattern = () =>
  useQuery({
    queryKey: queryKeys.weekPattern,
    queryFn: ({ signal }) => call(api.weekPattern.read, {}, { signal }),
  });

/** Keeps another usual week. */
export function useKeepWeekPattern() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (days: UsualDays) => call(api.weekPattern.replace, { body: { days } }),
    onSuccess: (pattern) => {
      client.setQueryData(queryKeys.weekPattern, pattern);
      return client.invalidateQueries({ queryKey: queryKeys.weeks });
    },
  });
}
