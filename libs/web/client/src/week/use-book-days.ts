import { api, call, type InputOf } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

type WantedDays = InputOf<typeof api.weekPattern.book>['body']['days'];

/** Books several days of mine at once, each that is possible. */
export function useBookDays() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (days: WantedDays) => call(api.weekPattern.book, { body: { days } }),
    onSettled: () =>
      Promise.all(
        [queryKeys.myBookings, queryKeys.weeks, queryKeys.allFloorDays, queryKeys.allOccupancy].map(
          (queryKey) => client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
