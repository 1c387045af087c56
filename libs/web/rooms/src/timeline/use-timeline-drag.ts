import type { RoomView } from '@etage/contract';
import { useState, type PointerEvent } from 'react';
import { useRooms } from '../data/rooms-view';
import type { Draft } from './draft';
import { draggedDraft, type Point } from './dragged-draft';
import { closest, useHold, type Hold } from './use-hold';

interface Drag extends Hold {
  readonly from: Point;
  readonly x: number;
  readonly track: DOMRect;
  readonly isOnBar: boolean;
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

/** Dragging over the rows: a new booking on what is free, one of mine as a whole or by an edge. A finger scrolls. */
export function useTimelineDrag({ onDraft, onDrop, onPress }: DragEnds) {
  const { site } = useRooms().state;
  const { roomAt, roomUnder, pointUnder, taken } = useHold();
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = (): void => {
    setDrag(null);
    onDraft(null);
  };
  const draftNow = (event: PointerEvent): Draft | undefined => {
    const to = drag && pointUnder(event, drag.track);
    const isPress = !drag || Math.abs(event.clientX - drag.x) < PRESS;
    if (!to || isPress || event.pointerType === 'touch') return undefined;
    const over = roomUnder(event) ?? drag.draft.room;
    return draggedDraft(drag.draft, drag.grip, { from: drag.from, to, over }, site);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const track = closest(event, '[data-track]');
      const room = roomAt(track);
      const rect = track?.getBoundingClientRect();
      const from = rect && pointUnder(event, rect);
      if (event.button !== 0 || !room || !from) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const isOnBar = closest(event, '[data-bar]') !== null;
      setDrag({ ...taken(event, room, from), from, x: event.clientX, track: rect, isOnBar });
    },
    onPointerMove: (event: PointerEvent) => {
      const draft = draftNow(event);
      if (draft) onDraft(draft);
    },
    onPointerUp: (event: PointerEvent) => {
      if (!drag) return;
      const draft = draftNow(event);
      stop();
      if (draft) onDrop(draft);
      else onPress(drag.draft.from, drag.from, drag.isOnBar);
    },
    onPointerCancel: stop,
  };
}
