import type { FloorChanged } from '@etage/contract';
import type { QueryClient } from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { seatOf, type FloorDay } from './floor-day';
import { patchFloor } from './floor.live';
import { hear } from './heard';
import { knownDays } from './known-days';

/** Whether a push brought in a booking of which we do not know whose it is: pushes carry no names. */
const bringsStrangers = (before: FloorDay, after: FloorDay, change: FloorChanged): boolean =>
  change.bookings.some(({ bookingId }) => {
    const seat = seatOf(after.bookings, bookingId);
    return seat && !seat.booking.mine && !seatOf(before.bookings, bookingId);
  });

/**
 * Puts a push into all that is cached of its floor; what missed something is fetched again at once. A fetch that is
 * under way is left to land: on a slow line, where pushes keep coming, none ever would.
 * @returns whether names are worth asking for
 */
export function applyChange(client: QueryClient, change: FloorChanged): boolean {
  hear(client, change);
  const mine = myBookingIds(client);
  let strangers = false;
  for (const { queryKey, view, put } of knownDays(client, change.floorId)) {
    const patched = patchFloor(view, change, mine);
    if (patched === 'refetch') {
      void client.invalidateQueries({ queryKey }, { cancelRefetch: false });
    } else if (patched.view !== view) {
      put(patched.view);
      strangers ||= bringsStrangers(view, patched.view, change);
    }
  }
  return strangers;
}
