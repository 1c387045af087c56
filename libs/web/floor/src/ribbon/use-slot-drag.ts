import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import {
  type MinuteSpan,
  draggedSlot,
  keyStep,
  type DragLimits,
  type Grip,
  minuteAt,
} from '@etage/ui';

interface Drag {
  readonly grip: Grip;
  /** Minute under the pointer when it came down. */
  readonly from: number;
  readonly slot: MinuteSpan;
}

/** Less than this many minutes of movement is a click. */
const CLICK = 4;

function minuteUnder(event: PointerEvent, { hours }: DragLimits): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return minuteAt((event.clientX - left) / width, hours);
}

function gripUnder({ target }: PointerEvent): Grip | undefined {
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-grip]') : null;
  return held?.dataset['grip'] as Grip | undefined;
}

/**
 * The slot while it is dragged, and what the track listens to; `onSlot` is told once, at the end of a drag. Beside the
 * window `elsewhere` is taken hold of, where that means anything.
 */
export function useSlotDrag(
  slot: MinuteSpan,
  limits: DragLimits,
  onSlot: (slot: MinuteSpan) => void,
  elsewhere?: Grip,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [dragged, setDragged] = useState<MinuteSpan | null>(null);
  const stop = (): void => {
    setDrag(null);
    setDragged(null);
  };
  const track = {
    onPointerDown: (event: PointerEvent) => {
      const grip = gripUnder(event) ?? elsewhere;
      if (event.button !== 0 || !grip) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ grip, from: minuteUnder(event, limits), slot });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!drag) return;
      const to = minuteUnder(event, limits);
      if (dragged === null && Math.abs(to - drag.from) < CLICK) return;
      setDragged(draggedSlot(drag.slot, drag.grip, drag.from, to, limits));
    },
    onPointerUp: () => {
      if (dragged) onSlot(dragged);
      stop();
    },
    onPointerCancel: stop,
  };
  return { shown: dragged ?? slot, track };
}

/** The same with keys, on one of the two handles. */
export const slotKeys =
  (slot: MinuteSpan, limits: DragLimits, onSlot: (slot: MinuteSpan) => void) =>
  (grip: 'start' | 'end') =>
  (event: KeyboardEvent): void => {
    const step = keyStep(event.key, event.shiftKey, limits.gridMinutes);
    if (step === undefined) return;
    event.preventDefault();
    onSlot(draggedSlot(slot, grip, 0, step, limits));
  };
