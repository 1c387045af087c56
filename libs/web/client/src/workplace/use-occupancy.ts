import { api, call } from '@etage/contract';
import type { BuildingId, Slot } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const EVERY_MINUTE = 60_000;

/** How full each floor of a building is during a slot; looked up again every minute while it is on the screen. */
export function useOccupancy(buildingId: BuildingId, slot: Slot) {
  const startsAt = slot.startsAt.toISOString();
  const endsAt = slot.endsAt.toISOString();
  return useQuery({
    queryKey: queryKeys.occupancy(buildingId, startsAt, endsAt),
    queryFn: ({ signal }) =>
      call(
        api.buildings.occupancy,
        { params: { buildingId }, query: { startsAt, endsAt } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MINUTE,
  });
}
