import { api, call, type SessionView } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Signs in with a session cookie. Nothing that another person saw before is kept. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }): Promise<SessionView> =>
      call(api.session.create, { body }),
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(queryKeys.session, session);
    },
  });
}
