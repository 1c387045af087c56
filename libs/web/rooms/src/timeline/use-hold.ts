import type { RoomView } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import type { Grip } from '@etage/ui';
import type { PointerEvent } from 'react';
import { useRooms } from '../data/rooms-view';
import { pointAt } from '../model/time-scale';
import { draftOf, type Draft } from './draft';
import type { Point } from './dragged-draft';

/** What the pointer took hold of. */
export interface Hold {
  readonly draft: Draft;
  readonly grip: Grip;
}

export const closest = (event: PointerEvent, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** Finds rooms, points and bookings of mine under the pointer. */
export function useHold() {
  const { scale, timeline, rooms } = useRooms().state;
  const roomAt = (element: HTMLElement | null): RoomView | undefined =>
    rooms.find(({ placeId }) => placeId === element?.dataset['room']);
  const heldAt = (event: PointerEvent, room: RoomView): Draft | undefined => {
    const id = closest(event, '[data-booking]')?.dataset['booking'] as BookingId | undefined;
    const booking = timeline.floors[room.floorId]?.bookings[room.placeId]?.find(
      ({ bookingId, mine }) => mine && bookingId === id,
    );
    return booking && draftOf(booking, room, scale.timeZone);
  };
  return {
    roomAt,
    roomUnder: ({ clientX, clientY }: PointerEvent): RoomView | undefined => {
      const under = document.elementFromPoint(clientX, clientY);
      return roomAt(under?.closest<HTMLElement>('[data-room]') ?? null);
    },
    pointUnder: ({ clientX }: PointerEvent, track: DOMRect): Point | undefined =>
      pointAt((clientX - track.left) / track.width, scale),
    /** A booking of mine by one of its grips, or a new one that begins here. */
    taken: (event: PointerEvent, room: RoomView, from: Point): Hold => {
      const draft = heldAt(event, room);
      const grip = closest(event, '[data-grip]')?.dataset['grip'] as Grip | undefined;
      if (draft && grip) return { draft, grip };
      const minutes = { startsAt: from.minute, endsAt: from.minute };
      return { grip: 'new', draft: { booking: null, from: room, room, day: from.day, minutes } };
    },
  };
}
