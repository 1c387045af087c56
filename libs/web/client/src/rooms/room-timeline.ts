import type { RoomView, TimelineView } from '@etage/contract';
import type { FloorId, SiteId } from '@etage/domain';
import { floorDayOf, type FloorDay } from '../live/floor-day';

/** The rooms of a site during some days; what holds them is kept floor by floor, so that a push changes only its floor. */
export interface RoomTimeline {
  readonly siteId: SiteId;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly rooms: readonly RoomView[];
  readonly floors: Readonly<Record<FloorId, FloorDay>>;
}

export function roomTimelineOf({ floors, ...timeline }: TimelineView): RoomTimeline {
  const { startsAt, endsAt } = timeline;
  const days = floors.map(({ floorId, revision, places }): [FloorId, FloorDay] => {
    const { bookings } = floorDayOf({
      ...{ floorId, revision, startsAt, endsAt },
      places: places.map((place) => ({ ...place, state: 'free' })),
    });
    return [floorId, { floorId, revision, startsAt, endsAt, bookings }];
  });
  return { ...timeline, floors: Object.fromEntries(days) as RoomTimeline['floors'] };
}

/** The same timeline with what is known of a floor now. */
export const withFloor = (timeline: RoomTimeline, floor: FloorDay): RoomTimeline => ({
  ...timeline,
  floors: { ...timeline.floors, [floor.floorId]: floor },
});
