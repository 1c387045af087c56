import type { RoomView } from '@etage/contract';
import { draggedSlot, hoursOf, keyStep, slotOn } from '@etage/ui';
import type { KeyboardEvent } from 'react';
import { useRooms } from '../data/rooms-view';

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

const rowAfter = (key: string, index: number, count: number): number | undefined => {
  const to: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    PageUp: index - PAGE,
    PageDown: index + PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = to[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
};

/**
 * The rows with keys: up and down go from room to room, left and right move the time that is looked for, with Shift its
 * end; Enter chooses the room, `b` books it.
 */
export function useRowKeys(goTo: (index: number) => void) {
  const { state, onSearch, actions } = useRooms();
  const { rooms, choice, site, found } = state;
  const shiftTime = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    const step = keyStep(event.key, false, site.settings.gridMinutes) ?? 0;
    const { opensAt, closesAt } = hoursOf(site.calendar, choice.day);
    const limits = { ...site.settings, hours: { startsAt: opensAt, endsAt: closesAt } };
    onSearch(draggedSlot(choice.minutes, event.shiftKey ? 'end' : 'window', 0, step, limits));
    return true;
  };
  const book = (room: RoomView): void => {
    if (!found.get(room.placeId)?.fits || state.live === 'offline') return;
    actions.book(room, slotOn(choice.day, choice.minutes, site.calendar.timeZone));
  };
  return (event: KeyboardEvent, index: number): void => {
    const room = rooms[index];
    if (event.target !== event.currentTarget || !room) return;
    const row = rowAfter(event.key, index, rooms.length);
    if (row !== undefined) goTo(row);
    else if (event.key === 'Enter' || event.key === ' ') onSearch({ room: room.placeId });
    else if (event.key === 'b') book(room);
    else if (!shiftTime(event)) return;
    event.preventDefault();
  };
}
