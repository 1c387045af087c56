import { ConnectionError, ProblemError } from '@etage/contract';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { forgetAllowances } from './booking/forget-allowances';
import { queryKeys } from './query-keys';

const isSignedOut = (error: Error): boolean =>
  error instanceof ProblemError && error.problem.code === 'not-signed-in';

/** A refusal stays a refusal; only a lost connection or a busy server is worth another try. */
export const isWorthRetrying = (error: Error): boolean =>
  error instanceof ConnectionError ||
  (error instanceof ProblemError && error.problem.status === 503);

/** Milliseconds before attempt number `failures + 1`: one second, two, four, at most fifteen. */
const backoff = (failures: number): number => Math.min(1_000 * 2 ** failures, 15_000);

/** The cache of everything the server said. Any answer that we are signed out empties the session. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) client.setQueryData(queryKeys.session, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError,
      onSettled: () => {
        forgetAllowances(client);
        void client.invalidateQueries({ queryKey: queryKeys.roomSearches });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 3 && isWorthRetrying(error),
        retryDelay: backoff,
      },
      // A write that waits in the dark for a connection would surprise people later: it fails at once, in words.
      mutations: { networkMode: 'always', retry: false },
    },
  });
  // Pushes are kept outside of any screen; see heard.ts.
  client.setQueryDefaults(queryKeys.allHeard, { gcTime: Infinity });
  return client;
}
