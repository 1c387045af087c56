import { api, call, type InputOf } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** A slot with a place, a floor or a site, as the server takes it. */
export type WaitingWish = InputOf<typeof api.waitingList.join>['body'];

/** Puts me on the waiting list. */
export function useJoinWaitingList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WaitingWish) => call(api.waitingList.join, { body }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.waitingList }),
  });
}
