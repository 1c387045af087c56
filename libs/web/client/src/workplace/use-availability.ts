import { api, call } from '@etage/contract';
import { daySlot, type FloorId, type SiteDay } from '@etage/domain';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { catchUp } from '../live/catch-up';
import { floorDayOf, type FloorDay } from '../live/floor-day';
import { heardOf, isBehind } from '../live/heard';
import { queryKeys } from '../query-keys';

/** Milliseconds after an answer that pushes had overtaken. */
const BEHIND_MS = 500;

/**
 * What holds the places of a floor during a whole local day. While another day or floor loads, the previous one stays
 * (`isPlaceholderData`), so that the plan does not blink. An answer that lags behind the pushes is shown, and asked for
 * once more.
 */
export function useAvailability(floorId: FloorId, day: SiteDay, timeZone: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: queryKeys.floorDay(floorId, day),
    queryFn: async ({ signal }): Promise<FloorDay> => {
      const slot = daySlot(day, timeZone);
      const query = { startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() };
      const answer = await call(
        api.floors.availability,
        { params: { floorId }, query },
        { signal },
      );
      return catchUp(floorDayOf(answer), heardOf(client, floorId), myBookingIds(client));
    },
    refetchInterval: ({ state: { status, data } }) =>
      status === 'success' && data && isBehind(client, data) ? BEHIND_MS : false,
    placeholderData: keepPreviousData,
  });
}
