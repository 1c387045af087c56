import type { BookingOnPlan, RoomView } from '@etage/contract';
import type { BookingId, FloorId, PlaceId } from '@etage/domain';

export const FLOOR = 'floor' as FloorId;

/** A meeting room for eight that anybody may book. */
export const aRoom = (placeId: string, more: Partial<RoomView> = {}): RoomView => ({
  placeId: placeId as PlaceId,
  floorId: FLOOR,
  ...{ kind: 'room', code: placeId, name: placeId, elementId: placeId, roomId: null },
  ...{ use: 'meeting-room', din277: 'NF 2.3', area: 24, capacity: 8, bookable: true },
  ...{ requiresApproval: false, lightMinutes: null, assigned: 'no', released: [] },
  ...{ reservedFor: null, heightAdjustable: false, accessible: false, quiet: false },
  ...{ equipment: [], closures: [], slotMode: 'free-hours', ownSlotMode: null, deskIds: [] },
  ...more,
});

/** A booking on Monday, 23 November 2026, from hour to hour in UTC. */
export const onPlan = (
  bookingId: string,
  fromHour: number,
  toHour: number,
  more: Partial<BookingOnPlan> = {},
): BookingOnPlan => ({
  bookingId: bookingId as BookingId,
  startsAt: new Date(Date.UTC(2026, 10, 23, fromHour)).toISOString(),
  endsAt: new Date(Date.UTC(2026, 10, 23, toHour)).toISOString(),
  status: 'confirmed',
  mine: false,
  ...more,
});
