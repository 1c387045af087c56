import { api, call, type Locale } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Stores the language with the person, so that it is the same on every device. */
export function useChooseLocale() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (locale: Locale) => call(api.session.update, { body: { locale } }),
    onSuccess: (session) => {
      client.setQueryData(queryKeys.session, session);
    },
  });
}
