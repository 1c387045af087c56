import type { FloorChanged } from '@etage/contract';
import type { QueryClient } from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { queryKeys } from '../query-keys';
import type { FloorDay } from './floor-day';
import { patchFloor } from './floor.live';
import { hear } from './heard';

/** Puts a push into every cached day of its floor; days that missed something are fetched again at once. */
export function applyChange(client: QueryClient, change: FloorChanged): void {
  hear(client, change);
  const mine = myBookingIds(client);
  const days = client.getQueriesData<FloorDay>({ queryKey: queryKeys.floorDays(change.floorId) });
  for (const [queryKey, view] of days) {
    if (!view) continue;
    const patched = patchFloor(view, change, mine);
    if (patched === 'refetch') void client.invalidateQueries({ queryKey });
    else if (patched.view !== view) client.setQueryData(queryKey, patched.view);
  }
}
