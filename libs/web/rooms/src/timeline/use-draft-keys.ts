import type { RoomView } from '@etage/contract';
import { draggedSlot, hoursOf, keyStep } from '@etage/ui';
import type { KeyboardEvent } from 'react';
import { useRooms } from '../data/rooms-view';
import { isChanged, type Draft } from './draft';

interface DraftKeys {
  readonly onDraft: (draft: Draft | null) => void;
  readonly onDrop: (draft: Draft) => void;
}

/**
 * A booking of mine with keys: left and right move it by the grid, with Shift its end; up and down take it to the room
 * above or below. Enter saves, Escape gives up.
 */
export function useDraftKeys({ onDraft, onDrop }: DraftKeys) {
  const { state } = useRooms();
  const { site, rooms, scale } = state;
  const neighbour = (room: RoomView, step: 1 | -1): RoomView => {
    const bookable = rooms.filter(({ bookable: is, placeId }) => is || placeId === room.placeId);
    const index = bookable.findIndex(({ placeId }) => placeId === room.placeId);
    return bookable[index + step] ?? room;
  };
  const moved = (draft: Draft, event: KeyboardEvent): Draft | undefined => {
    if (event.key === 'ArrowUp') return { ...draft, room: neighbour(draft.room, -1) };
    if (event.key === 'ArrowDown') return { ...draft, room: neighbour(draft.room, 1) };
    const step = keyStep(event.key, false, site.settings.gridMinutes);
    if (step === undefined) return undefined;
    const { opensAt, closesAt } = hoursOf(site.calendar, draft.day);
    const limits = { ...site.settings, hours: { startsAt: opensAt, endsAt: closesAt } };
    const grip = event.shiftKey ? 'end' : 'window';
    return { ...draft, minutes: draggedSlot(draft.minutes, grip, 0, step, limits) };
  };
  return (draft: Draft) =>
    (event: KeyboardEvent): void => {
      const next = moved(draft, event);
      if (next) onDraft(next);
      else if (event.key === 'Enter' && isChanged(draft, scale.timeZone)) onDrop(draft);
      else if (event.key === 'Escape' && isChanged(draft, scale.timeZone)) onDraft(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
}
