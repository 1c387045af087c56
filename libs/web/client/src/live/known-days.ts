import type { FloorId } from '@etage/domain';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import { withFloor, type RoomTimeline } from '../rooms/room-timeline';
import type { FloorDay } from './floor-day';

/** What is known of a floor during some time, and how it is replaced by what is known now. */
export interface KnownDays {
  readonly queryKey: QueryKey;
  readonly view: FloorDay;
  readonly put: (view: FloorDay) => void;
}

/** Every cached day of a floor, and what timelines of rooms know of it. */
export function knownDays(client: QueryClient, floorId: FloorId): KnownDays[] {
  const days = client.getQueriesData<FloorDay>({ queryKey: queryKeys.floorDays(floorId) });
  const timelines = client.getQueriesData<RoomTimeline>({ queryKey: queryKeys.roomTimelines });
  return [
    ...days.flatMap(([queryKey, view]) =>
      view
        ? [{ queryKey, view, put: (next: FloorDay) => client.setQueryData(queryKey, next) }]
        : [],
    ),
    ...timelines.flatMap(([queryKey, timeline]) => {
      const view = timeline?.floors[floorId];
      if (!view) return [];
      const put = (next: FloorDay): void => {
        client.setQueryData<RoomTimeline>(queryKey, (now) => now && withFloor(now, next));
      };
      return [{ queryKey, view, put }];
    }),
  ];
}
