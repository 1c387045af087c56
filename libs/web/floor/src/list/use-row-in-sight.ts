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
const TRIES = 6;

interface LaidOut {
  readonly element: HTMLElement;
  readonly index: number;
}

/** The rows that are laid out, in their order. */
function laidOut(frame: HTMLElement, rows: readonly FloorPlace[]): LaidOut[] {
  const indexOf = new Map<string, number>(rows.map(({ place }, index) => [place.placeId, index]));
  return [...frame.querySelectorAll<HTMLElement>('[role="row"][data-key]')]
    .flatMap((element) => {
      const index = indexOf.get(element.dataset['key'] ?? '');
      return index === undefined ? [] : { element, index };
    })
    .sort((a, b) => a.index - b.index);
}

/** Brings a row into the middle of the frame; false while it is not laid out, when only its neighbourhood is. */
function bringIntoSight(
  frame: HTMLElement,
  rows: readonly FloorPlace[],
  index: number,
  { row, heading }: RowSizes,
): boolean {
  const there = laidOut(frame, rows);
  const nearest = there.toSorted(
    (a, b) => Math.abs(a.index - index) - Math.abs(b.index - index),
  )[0];
  if (!nearest) return false;
  const mean = there.reduce((sum, { element }) => sum + element.offsetHeight, 0) / there.length;
  const box = nearest.element.getBoundingClientRect();
  const away = (index - nearest.index) * (mean || row);
  const top = box.top - frame.getBoundingClientRect().top - heading + away;
  const room = frame.clientHeight - heading;
  if (top < 0 || top + box.height > room) frame.scrollBy({ top: top - (room - box.height) / 2 });
  return nearest.index === index;
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
        const isThere = bringIntoSight(frame.current, rows, index, { row, heading });
        if (!isThere && left > 1) attempt(left - 1);
      }, SETTLED);
    };
    attempt(TRIES);
    return () => {
      clearTimeout(timer);
    };
  }, [frame, rows, selectedId, row, heading]);
}
