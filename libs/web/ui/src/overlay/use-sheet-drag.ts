import { useRef, type PointerEvent } from 'react';

/** CSS pixels a finger travels before it counts as a drag. */
const THRESHOLD = 24;

/** Tells a drag of the sheet's grip up or down from a tap on it. */
export function useSheetDrag(onDrag: (direction: 'up' | 'down') => void) {
  const startY = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      startY.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent) => {
      const travelled = event.clientY - (startY.current ?? event.clientY);
      startY.current = null;
      if (Math.abs(travelled) >= THRESHOLD) onDrag(travelled < 0 ? 'up' : 'down');
    },
    onPointerCancel: () => {
      startY.current = null;
    },
  };
}
