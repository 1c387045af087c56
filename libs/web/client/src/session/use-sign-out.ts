import { api, call } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Signs out on this device and forgets everything that was shown. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.session.remove, { query: {} }),
    onSuccess: () => {
      client.setQueryData(queryKeys.session, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.session[0] });
    },
  });
}
