import type { FloorChanged } from '@etage/contract';
import type { QueryClient } from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { queryKeys } from '../query-keys';
import { seatOf, type FloorDay } from './floor-day';
import { patchFloor } from './floor.live';
import { hear } from './heard';

/** Whether a push brought in a booking of which we do not know whose it is: pushes carry no names. */
const bringsStrangers = (before: FloorDay, after: FloorDay, change: FloorChanged): boolean =>
  change.bookings.some(({ bookingId }) => {
    const seat = seatOf(after.bookings, bookingId);
    return seat && !seat.booking.mine && !seatOf(before.bookings, bookingId);
  });

/**
 * Puts a push into every cached day of its floor; days that missed something are fetched again at once. A fetch that is
 * under way is left to land: on a slow line, where pushes keep coming, none ever would.
 * @returns whether names are worth asking for
 */
export function applyChange(client: QueryClient, change: FloorChanged): boolean {
  hear(client, change);
  const mine = myBookingIds(client);
  const days = client.getQueriesData<FloorDay>({ queryKey: queryKeys.floorDays(change.floorId) });
  let strangers = false;
  for (const [queryKey, view] of days) {
    if (!view) continue;
    const patched = patchFloor(view, change, mine);
    if (patched === 'refetch') {
      void client.invalidateQueries({ queryKey }, { cancelRefetch: false });
    } else if (patched.view !== view) {
      client.setQueryData(queryKey, patched.view);
      strangers ||= bringsStrangers(view, patched.view, change);
    }
  }
  return strangers;
}
