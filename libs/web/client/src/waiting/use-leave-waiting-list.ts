import { api, call } from '@etage/contract';
import type { WaitingId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Takes me off the waiting list. */
export function useLeaveWaitingList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (waitingId: WaitingId) => call(api.waitingList.leave, { params: { waitingId } }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.waitingList }),
  });
}
