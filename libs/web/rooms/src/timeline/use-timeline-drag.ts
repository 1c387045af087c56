import type { RoomView } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import type { Grip } from '@etage/ui';
import { useState, type PointerEvent } from 'react';
import { useRooms } from '../data/rooms-view';
import { pointAt } from '../model/time-scale';
import { draftOf, type Draft } from './draft';
import { draggedDraft, type Point } from './dragged-draft';

interface Drag {
  readonly draft: Draft;
  readonly grip: Grip;
  readonly from: Point;
  readonly x: number;
  readonly track: DOMRect;
}

export interface DragEnds {
  /** What is dragged, drawn where it would be. */
  readonly onDraft: (draft: Draft | null) => void;
  readonly onDrop: (draft: Draft) => void;
  /** Pressed without dragging, at a point of a room. */
  readonly onPress: (room: RoomView, point: Point, isOnBar: boolean) => void;
}

/** In CSS pixels: less is a press. */
const PRESS = 4;

const closest = (event: PointerEvent, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** Dragging over the rows: a new booking on what is free, one of mine as a whole or by an edge. */
export function useTimelineDrag({ onDraft, onDrop, onPress }: DragEnds) {
  const { state } = useRooms();
  const { scale, site, timeline, rooms } = state;
  const [drag, setDrag] = useState<Drag | null>(null);
  const roomAt = (element: HTMLElement | null): RoomView | undefined =>
    rooms.find(({ placeId }) => placeId === element?.dataset['room']);
  const roomUnder = ({ clientX, clientY }: PointerEvent): RoomView | undefined =>
    roomAt(
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-room]') ?? null,
    );
  const pointUnder = ({ clientX }: PointerEvent, track: DOMRect): Point | undefined =>
    pointAt((clientX - track.left) / track.width, scale);
  const taken = (
    event: PointerEvent,
    room: RoomView,
    from: Point,
  ): Pick<Drag, 'draft' | 'grip'> => {
    const bar = closest(event, '[data-booking]');
    const id = bar?.dataset['booking'] as BookingId | undefined;
    const booking = timeline.floors[room.floorId]?.bookings[room.placeId]?.find(
      ({ bookingId, mine }) => mine && bookingId === id,
    );
    const held = booking && draftOf(booking, room, scale.timeZone);
    const grip = closest(event, '[data-grip]')?.dataset['grip'] as Grip | undefined;
    if (held && grip) return { draft: held, grip };
    const minutes = { startsAt: from.minute, endsAt: from.minute };
    return { grip: 'new', draft: { booking: null, from: room, room, day: from.day, minutes } };
  };
  const stop = (): void => {
    setDrag(null);
    onDraft(null);
  };
  const now = (event: PointerEvent): Draft | undefined => {
    const to = drag && pointUnder(event, drag.track);
    if (!to || Math.abs(event.clientX - drag.x) < PRESS) return undefined;
    const over = roomUnder(event) ?? drag.draft.room;
    return draggedDraft(drag.draft, drag.grip, drag.from, to, over, site);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const track = closest(event, '[data-track]');
      const room = roomAt(track);
      if (event.button !== 0 || !track || !room) return;
      const rect = track.getBoundingClientRect();
      const from = pointUnder(event, rect);
      if (!from) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ ...taken(event, room, from), from, x: event.clientX, track: rect });
    },
    onPointerMove: (event: PointerEvent) => {
      const draft = now(event);
      if (draft && event.pointerType !== 'touch') onDraft(draft);
    },
    onPointerUp: (event: PointerEvent) => {
      if (!drag) return;
      const draft = event.pointerType === 'touch' ? undefined : now(event);
      stop();
      if (draft) onDrop(draft);
      else onPress(drag.draft.from, drag.from, closest(event, '[data-bar]') !== null);
    },
    onPointerCancel: stop,
  };
}
