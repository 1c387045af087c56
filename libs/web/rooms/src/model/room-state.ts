import { placeFactsOf } from '@etage/client';
import { slotOf, type RoomView } from '@etage/contract';
import { overlaps, placeState, type PlaceState } from '@etage/domain';
import type { RoomsState } from '../data/rooms-state';
import { roomBars } from './room-bars';

/** How a room looks to me at the time that is looked for, as on the plan. */
export function roomState(
  room: RoomView,
  { choice, session, timeline }: Pick<RoomsState, 'choice' | 'session' | 'timeline'>,
): PlaceState {
  const bars = roomBars(room, timeline.floors[room.floorId], choice.span, session);
  const held = bars
    .filter(({ booking, desks }) => booking !== undefined || desks !== undefined)
    .map(({ slot, booking }) => ({
      ...slot,
      status: booking?.status ?? ('confirmed' as const),
      mine: booking?.mine ?? false,
    }));
  return placeState(placeFactsOf(room, session.personId), held, choice.slot, session);
}

/** Whether I have it at that time, or asked for it: then nothing stands in my way. */
export const isHeldByMe = (
  { placeId, floorId }: RoomView,
  { choice, timeline }: Pick<RoomsState, 'choice' | 'timeline'>,
): boolean =>
  (timeline.floors[floorId]?.bookings[placeId] ?? []).some(
    (booking) => booking.mine && overlaps(slotOf(booking), choice.slot),
  );
