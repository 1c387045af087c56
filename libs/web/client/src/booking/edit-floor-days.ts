import type { FloorId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import type { FloorDay } from '../live/floor-day';
import { knownDays } from '../live/known-days';

/** Changes all that is known of a floor: its days, and the rooms of it on timelines. */
export function editFloorDays(
  client: QueryClient,
  floorId: FloorId,
  edit: (view: FloorDay) => FloorDay,
): void {
  for (const { view, put } of knownDays(client, floorId)) put(edit(view));
}
