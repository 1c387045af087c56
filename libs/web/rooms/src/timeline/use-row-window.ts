import { useEffect, useState, type RefObject } from 'react';

/** Rows kept ready above and below what is in sight. */
const SPARE = 6;
export interface RowWindow {
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
}

const windowOf = (top: number, height: number, rowHeight: number): RowWindow => {
  const first = Math.floor(top / rowHeight) - SPARE;
  return {
    first: Math.max(0, first),
    end: first + Math.ceil(height / rowHeight) + 1 + 2 * SPARE,
  };
};

/** Which rows of a long list are drawn. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 2 * SPARE });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const next = windowOf(element.scrollTop, element.clientHeight, rowHeight);
      setRows((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sized.disconnect();
    };
  }, [box, rowHeight]);
  return { first: rows.first, end: Math.min(rows.end, count) };
}
