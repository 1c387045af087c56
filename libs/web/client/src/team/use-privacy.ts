import { api, call, type PrivacyView } from '@etage/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Who may read my name beside my bookings, and who may book for me. */
export const usePrivacy = () =>
  useQuery({
    queryKey: queryKeys.privacy,
    queryFn: ({ signal }) => call(api.privacy.read, {}, { signal }),
  });

/** Shows the choice at once; the answer, or the refusal, has the last word. */
export function useChoosePrivacy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: Partial<Pick<PrivacyView, 'visibility' | 'bookableBy'>>) =>
      call(api.privacy.update, { body: choice }),
    onMutate: async (choice) => {
      await client.cancelQueries({ queryKey: queryKeys.privacy });
      client.setQueryData<PrivacyView>(
        queryKeys.privacy,
        (known) => known && { ...known, ...choice },
      );
    },
    onSuccess: (privacy) => {
      client.setQueryData(queryKeys.privacy, privacy);
    },
    onError: () => client.invalidateQueries({ queryKey: queryKeys.privacy }),
  });
}
