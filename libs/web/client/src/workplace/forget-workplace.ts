import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Sites and floors are set differently now: whatever shows them asks again. */
export const forgetWorkplace = (client: QueryClient): Promise<unknown> =>
  Promise.all(
    [queryKeys.sites, queryKeys.allFloors].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
