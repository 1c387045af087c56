import { api, call, ProblemError, type SessionView } from '@etage/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

async function readSession(signal: AbortSignal): Promise<SessionView | null> {
  try {
    return await call(api.session.read, {}, { signal });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: queryKeys.session,
  queryFn: ({ signal }) => readSession(signal),
  staleTime: Infinity,
});

/** Who is signed in; `null` is nobody. */
export const useSession = () => useQuery(sessionQuery);
