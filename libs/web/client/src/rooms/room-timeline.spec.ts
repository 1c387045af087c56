import type { TimelineView } from '@etage/contract';
import type { PlaceId, SiteId } from '@etage/domain';
import { editFloorDays } from '../booking/edit-floor-days';
import { applyChange } from '../live/apply-change';
import { withoutBooking } from '../live/floor-day';
import { createQueryClient } from '../query-client';
import { queryKeys } from '../query-keys';
import { changeTo, DESK_1, FLOOR, onPlan, push } from '../testing/floor-days';
import { place } from '../testing/views';
import { roomTimelineOf, type RoomTimeline } from './room-timeline';

const SITE = 'site' as SiteId;
const ROOM = 'room' as PlaceId;
const KEY = queryKeys.roomTimeline(SITE, 'from', 'until');

const answer: TimelineView = {
  siteId: SITE,
  startsAt: '2026-11-22T23:00:00.000Z',
  endsAt: '2026-11-29T23:00:00.000Z',
  rooms: [{ ...place(ROOM, { kind: 'room' }), deskIds: [DESK_1] }],
  floors: [
    {
      floorId: FLOOR,
      revision: 7,
      places: [
        { placeId: ROOM, bookings: [onPlan('old', 8, 9, { title: 'Jour fixe', mine: true })] },
        { placeId: DESK_1, bookings: [] },
      ],
    },
  ],
};

function cached() {
  const client = createQueryClient();
  client.setQueryData(KEY, roomTimelineOf(answer));
  const at = (placeId: PlaceId) =>
    client.getQueryData<RoomTimeline>(KEY)?.floors[FLOOR]?.bookings[placeId];
  return { client, at };
}

describe('a timeline of rooms', () => {
  it('takes in a push about a room or a desk in it, and keeps what a push does not say', () => {
    const { client, at } = cached();
    const moved = onPlan('old', 10, 11);
    applyChange(client, push(8, [changeTo(ROOM, moved), changeTo(DESK_1, onPlan('new', 8, 9))]));
    expect(at(ROOM)).toEqual([{ ...moved, mine: true, title: 'Jour fixe' }]);
    expect(at(DESK_1)).toMatchObject([{ bookingId: 'new' }]);
  });

  it('leaves out places it does not list, and asks again after a gap', () => {
    const { client, at } = cached();
    const elsewhere = changeTo('desk-2' as PlaceId, onPlan('new', 8, 9));
    applyChange(client, push(8, [elsewhere]));
    expect(at('desk-2' as PlaceId)).toBeUndefined();
    applyChange(client, push(12, []));
    expect(client.getQueryState(KEY)?.isInvalidated).toBe(true);
  });

  it('shows what I do before the server answers', () => {
    const { client, at } = cached();
    const { bookingId } = onPlan('old', 8, 9);
    editFloorDays(client, FLOOR, (view) => withoutBooking(view, bookingId));
    expect(at(ROOM)).toEqual([]);
  });
});
