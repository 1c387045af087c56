import type { PlaceId } from '@etage/domain';
import { useEffect, useRef, type RefObject } from 'react';
import type { FloorPlace } from '../model/floor-places';

/** CSS pixels; rows that are not laid out yet are taken to be so high. */
export interface RowSizes {
  readonly row: number;
  readonly heading: number;
}

/** Milliseconds. */
const SETTLED = 50;
/** The row is looked for so often, because the table lays out what comes into sight only then. */
const TRIES = 4;

const rowIn = (frame: HTMLElement, placeId: PlaceId): HTMLElement | null =>
  frame.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(placeId)}"]`);

/** Brings a row into the middle of the frame; false while it is not laid out, when only its neighbourhood is. */
function bringIntoSight(
  frame: HTMLElement,
  placeId: PlaceId,
  index: number,
  { row, heading }: RowSizes,
): boolean {
  const found = rowIn(frame, placeId);
  const room = frame.clientHeight - heading;
  if (!found) {
    frame.scrollTo({ top: index * row - (room - row) / 2 });
    return false;
  }
  const box = found.getBoundingClientRect();
  const top = box.top - frame.getBoundingClientRect().top - heading;
  if (top < 0 || top + box.height > room) frame.scrollBy({ top: top - (room - box.height) / 2 });
  return true;
}

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
    let timer: ReturnType<typeof setTimeout>;
    // The table lays itself out anew after a selection, and would put an earlier scrolling right again.
    const attempt = (left: number): void => {
      timer = setTimeout(() => {
        shown.current = selectedId;
        if (selectedId === null || !frame.current) return;
        const isThere = bringIntoSight(frame.current, selectedId, index, { row, heading });
        if (!isThere && left > 1) attempt(left - 1);
      }, SETTLED);
    };
    attempt(TRIES);
    return () => {
      clearTimeout(timer);
    };
  }, [frame, rows, selectedId, row, heading]);
}
