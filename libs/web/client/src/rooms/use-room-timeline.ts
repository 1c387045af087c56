import { api, call } from '@etage/contract';
import type { SiteId, Slot } from '@etage/domain';
import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { myBookingIds } from '../booking/my-booking-ids';
import { catchUp } from '../live/catch-up';
import { heardOf, isBehind } from '../live/heard';
import { queryKeys } from '../query-keys';
import { roomTimelineOf, withFloor, type RoomTimeline } from './room-timeline';

/** Milliseconds after an answer that pushes had overtaken. */
const BEHIND_MS = 500;

const caughtUp = (client: QueryClient, timeline: RoomTimeline): RoomTimeline =>
  Object.values(timeline.floors).reduce(
    (now, floor) =>
      withFloor(now, catchUp(floor, heardOf(client, floor.floorId), myBookingIds(client))),
    timeline,
  );

/** The rooms of a site with what holds them. While another span loads, the former one stays (`isPlaceholderData`). */
export function useRoomTimeline(siteId: SiteId, span: Slot) {
  const client = useQueryClient();
  const [startsAt, endsAt] = [span.startsAt.toISOString(), span.endsAt.toISOString()];
  return useQuery({
    queryKey: queryKeys.roomTimeline(siteId, startsAt, endsAt),
    queryFn: async ({ signal }): Promise<RoomTimeline> => {
      const query = { siteId, startsAt, endsAt };
      const answer = await call(api.rooms.timeline, { query }, { signal });
      return caughtUp(client, roomTimelineOf(answer));
    },
    refetchInterval: ({ state: { status, data } }) =>
      status === 'success' &&
      data &&
      Object.values(data.floors).some((floor) => isBehind(client, floor))
        ? BEHIND_MS
        : false,
    placeholderData: keepPreviousData,
  });
}
