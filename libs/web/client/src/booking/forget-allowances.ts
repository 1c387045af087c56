import type { AllowanceView } from '@etage/contract';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What counts has changed; where nothing is limited, nothing is asked for. */
export function forgetAllowances(client: QueryClient): void {
  const known = client.getQueryData<readonly AllowanceView[]>(queryKeys.myAllowances);
  if (known && known.length > 0) {
    void client.invalidateQueries({ queryKey: queryKeys.myAllowances });
  }
}
