import { api, call } from '@etage/contract';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

export type DefectStatus = 'open' | 'repaired';

/** Defects of all sites, the newest first; for facility management. */
export const useDefects = (status: DefectStatus) =>
  useQuery({
    queryKey: [...queryKeys.defects, status],
    queryFn: ({ signal }) => call(api.defects.list, { query: { status } }, { signal }),
    select: ({ defects }) => defects,
  });
