import { api, call, type InputOf, type WeekView } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

type SaidDays = InputOf<typeof api.presence.set>['body']['days'];

const saidIn = (week: WeekView, said: SaidDays): WeekView => ({
  ...week,
  days: week.days.map((one) => {
    const found = said.find(({ day }) => day === one.day);
    // Taken back, it is what the server knows of the day; until then nothing is claimed.
    return found ? { ...one, said: found.state, state: found.state ?? one.state } : one;
  }),
});

/** Says where I am on some days. It shows at once; what follows from it comes with the answer. */
export function useSayPresence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (days: SaidDays) => call(api.presence.set, { body: { days } }),
    onMutate: async (days) => {
      await client.cancelQueries({ queryKey: queryKeys.weeks });
      client.setQueriesData<WeekView>(
        { queryKey: queryKeys.weeks },
        (week) => week && saidIn(week, days),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.weeks }),
  });
}
