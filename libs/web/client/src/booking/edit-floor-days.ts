import type { FloorId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import type { FloorDay } from '../live/floor-day';
import { queryKeys } from '../query-keys';

/** Changes every cached day of a floor. */
export function editFloorDays(
  client: QueryClient,
  floorId: FloorId,
  edit: (view: FloorDay) => FloorDay,
): void {
  client.setQueriesData<FloorDay>(
    { queryKey: queryKeys.floorDays(floorId) },
    (view) => view && edit(view),
  );
}
