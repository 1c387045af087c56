import { useEffect, type Dispatch, type PointerEvent, type RefObject } from 'react';
import { screenPoint, type ScreenPoint } from '../viewport/screen-point';
import { isTap, type Interaction, type InteractionEvent } from './interaction.reducer';
import { wheelZoom } from './wheel-zoom';

/** Where an event happened on the canvas it was heard on. */
function pointOf(event: { clientX: number; clientY: number }, element: Element): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return screenPoint(event.clientX - left, event.clientY - top);
}

export interface Tap {
  readonly at: ScreenPoint;
  /** CSS pixels around it that are meant as well. */
  readonly reach: number;
}

const REACH: Readonly<Record<string, number>> = { mouse: 3, pen: 6, touch: 16 };

export interface PointerWishes {
  readonly onTap: (tap: Tap) => void;
  /** Undefined when the mouse leaves. */
  readonly onHover: (at: ScreenPoint | undefined) => void;
}

/** Mouse, pen and fingers on the canvas as events of the reducer, and what taps and hovering are for. */
export function usePointers(
  state: Interaction,
  dispatch: Dispatch<InteractionEvent>,
  { onTap, onHover }: PointerWishes,
) {
  const gone = (event: PointerEvent): void => {
    dispatch({ type: 'pointer-gone', id: event.pointerId });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = pointOf(event, event.currentTarget);
      dispatch({ type: 'pointer-down', id: event.pointerId, at });
    },
    onPointerMove: (event: PointerEvent) => {
      const at = pointOf(event, event.currentTarget);
      if (state.pointers.length > 0) dispatch({ type: 'pointer-moved', id: event.pointerId, at });
      else if (event.pointerType === 'mouse') onHover(at);
    },
    onPointerUp: (event: PointerEvent) => {
      const at = pointOf(event, event.currentTarget);
      if (isTap(state)) onTap({ at, reach: REACH[event.pointerType] ?? 3 });
      gone(event);
    },
    onPointerCancel: gone,
    onPointerLeave: () => {
      onHover(undefined);
    },
  };
}

/** Zooms with the wheel. React listens passively, and then the page would scroll or zoom along. */
export function useWheel(
  element: RefObject<HTMLElement | null>,
  dispatch: Dispatch<InteractionEvent>,
) {
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const zoom = (event: WheelEvent): void => {
      event.preventDefault();
      dispatch({ type: 'zoomed', factor: wheelZoom(event), at: pointOf(event, target) });
    };
    target.addEventListener('wheel', zoom, { passive: false });
    return () => {
      target.removeEventListener('wheel', zoom);
    };
  }, [element, dispatch]);
}
