import type { FloorView, SessionView } from '@etage/contract';
import { statusWhenBooked, type FloorId, type PlaceId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import type { RoomTimeline } from '../rooms/room-timeline';

/** What a new booking will be, from what is known of the place and of who is signed in. */
export function expectedStatus(
  client: QueryClient,
  floorId: FloorId,
  placeId: PlaceId,
): ReturnType<typeof statusWhenBooked> {
  const session = client.getQueryData<SessionView | null>(queryKeys.session);
  const floor = client.getQueryData<FloorView>(queryKeys.floor(floorId));
  const timelines = client.getQueriesData<RoomTimeline>({ queryKey: queryKeys.roomTimelines });
  const rooms = timelines.flatMap(([, timeline]) => timeline?.rooms ?? []);
  const place = [...(floor?.places ?? []), ...rooms].find((one) => one.placeId === placeId);
  return place && session ? statusWhenBooked(place, session) : 'confirmed';
}
