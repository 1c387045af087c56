import { useLayoutEffect, useState, type RefObject } from 'react';

/** CSS pixels: between two chips, and the button behind them with what one chip grows by when it is chosen. */
const GAP = 8;
const MORE = 74;

function countFitting(row: HTMLElement): number {
  const chips = [...row.querySelectorAll<HTMLElement>(':scope > .ui-chip')];
  // Nothing is laid out where nothing is drawn.
  if (row.clientWidth === 0) return chips.length;
  // Wrapped they are as wide as their words; in one line they would shrink.
  row.style.flexWrap = 'wrap';
  let left = row.clientWidth - MORE;
  const overflowing = chips.findIndex((chip) => {
    left -= chip.offsetWidth + GAP;
    return left < 0;
  });
  row.style.flexWrap = '';
  return overflowing === -1 ? chips.length : overflowing;
}

/** How many of the chips in a row have room beside the button for the others; counted anew for another width. */
export function useFitting(ref: RefObject<HTMLElement | null>, most: number): number {
  const [fitting, setFitting] = useState<number | null>(null);
  useLayoutEffect(() => {
    const row = ref.current;
    if (!row) return undefined;
    let width = row.clientWidth;
    const observer = new ResizeObserver(() => {
      if (row.clientWidth === width) return;
      width = row.clientWidth;
      // All of them have to be there to be measured.
      setFitting(null);
    });
    observer.observe(row);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  useLayoutEffect(() => {
    const count = (): void => {
      if (ref.current) setFitting(countFitting(ref.current));
    };
    if (fitting === null) count();
  }, [ref, fitting]);
  return Math.min(fitting ?? most, most);
}
