import { api, call, type NotebookView, type SessionView } from '@etage/contract';
import type { SeatWishes } from '@etage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What I work with and want of a desk. */
export const useNotebook = () =>
  useQuery({
    queryKey: queryKeys.notebook,
    queryFn: ({ signal }) => call(api.notebook.read, {}, { signal }),
  });

/** Shows the choice at once, on the plan as well; the answer, or the refusal, has the last word. */
export function useReplaceNotebook() {
  const client = useQueryClient();
  const show = (wishes: SeatWishes): void => {
    client.setQueryData<NotebookView>(
      queryKeys.notebook,
      (known) => known && { ...known, ...wishes },
    );
    client.setQueryData<SessionView | null>(
      queryKeys.session,
      (session) => session && { ...session, notebook: wishes.notebook },
    );
  };
  return useMutation({
    mutationFn: (wishes: SeatWishes) => call(api.notebook.replace, { body: wishes }),
    onMutate: async (wishes) => {
      await client.cancelQueries({ queryKey: queryKeys.notebook });
      show(wishes);
    },
    onError: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.notebook }),
        client.invalidateQueries({ queryKey: queryKeys.session }),
      ]),
  });
}
