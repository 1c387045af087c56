import type { PlaceId } from '@etage/domain';
import { useEffect, useRef, type RefObject } from 'react';
import type { FloorPlace } from '../model/floor-places';

/** CSS pixels. */
export interface RowSizes {
  readonly row: number;
  readonly heading: number;
}

/** Milliseconds. */
const SETTLED = 50;

/** Scrolls to the row of a place that was chosen elsewhere; one that was chosen in the list is in sight already. */
export function useRowInSight(
  frame: RefObject<HTMLElement | null>,
  rows: readonly FloorPlace[],
  selectedId: PlaceId | null,
  { row, heading }: RowSizes,
): void {
  const shown = useRef<PlaceId>(null);
  useEffect(() => {
    const index = rows.findIndex(({ place }) => place.placeId === selectedId);
    if (shown.current === selectedId || (selectedId !== null && index < 0)) return undefined;
    // The table lays itself out anew after a selection, and would put an earlier scrolling right again.
    const timer = setTimeout(() => {
      shown.current = selectedId;
      if (index < 0 || !frame.current) return;
      const { scrollTop, clientHeight } = frame.current;
      const top = index * row;
      const isInSight = top >= scrollTop && top + row + heading <= scrollTop + clientHeight;
      if (!isInSight) frame.current.scrollTo({ top: top - (clientHeight - heading - row) / 2 });
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [frame, rows, selectedId, row, heading]);
}
