import { api, call } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const TEN_MINUTES = 600_000;

/**
 * Plan and places of a floor. They change when a plan is published, not when somebody books.
 * @param enabled false while no floor is meant
 */
export const useFloor = (floorId: FloorId, enabled = true) =>
  useQuery({
    enabled,
    queryKey: queryKeys.floor(floorId),
    queryFn: ({ signal }) => call(api.floors.read, { params: { floorId } }, { signal }),
    staleTime: TEN_MINUTES,
  });
