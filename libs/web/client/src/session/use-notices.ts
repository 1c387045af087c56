import { api, call, type NoticesView } from '@etage/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Which mails I get, and the address of my private calendar. */
export const useNotices = () =>
  useQuery({
    queryKey: queryKeys.notices,
    queryFn: ({ signal }) => call(api.notices.read, {}, { signal }),
  });

/** Shows the choice at once; the answer, or the refusal, has the last word. */
export function useChooseNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: Partial<Pick<NoticesView, 'mails' | 'reminder'>>) =>
      call(api.notices.update, { body: choice }),
    onMutate: async (choice) => {
      await client.cancelQueries({ queryKey: queryKeys.notices });
      client.setQueryData<NoticesView>(
        queryKeys.notices,
        (known) => known && { ...known, ...choice },
      );
    },
    onSuccess: (notices) => {
      client.setQueryData(queryKeys.notices, notices);
    },
    onError: () => client.invalidateQueries({ queryKey: queryKeys.notices }),
  });
}

/** Gives the private calendar a new address. */
export function useRenewFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.notices.renewFeed, {}),
    onSuccess: (notices) => {
      client.setQueryData(queryKeys.notices, notices);
    },
  });
}
