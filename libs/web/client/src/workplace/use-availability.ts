import { api, call } from '@etage/contract';
import { daySlot, type FloorId, type SiteDay } from '@etage/domain';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { catchUp } from '../live/catch-up';
import { floorDayOf, type FloorDay } from '../live/floor-day';
import { heardOf } from '../live/heard';
import { queryKeys } from '../query-keys';

/**
 * What holds the places of a floor during a whole local day. While another day or floor loads, the previous one stays
 * (`isPlaceholderData`), so that the plan does not blink.
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
    placeholderData: keepPreviousData,
  });
}
