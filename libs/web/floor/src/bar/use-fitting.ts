import { useLayoutEffect, useState, type RefObject } from 'react';
import { chipsThatFit, type ChipWidth, type MoreWidths } from './chips-that-fit';

/** CSS pixels between two chips. */
const GAP = 8;

/** What is laid out unseen: the button for the others with few and with many words, and after it all chips. */
function measured(sample: readonly HTMLElement[], inUse: readonly boolean[]) {
  const [narrow = 0, wide = 0, ...widths] = sample.map(({ offsetWidth }) => offsetWidth);
  const more: MoreWidths = { narrow, wide };
  const chips = widths.map((width, index): ChipWidth => ({
    width: width + GAP,
    active: inUse[index] === true,
  }));
  return { chips, more };
}

const piecesOf = (sample: HTMLElement | null): HTMLElement[] =>
  [...(sample?.children ?? [])].filter((piece) => piece instanceof HTMLElement);

/**
 * Which of the chips have room in a row; undefined until they are measured. Counted anew for another width and
 * whenever others are in use, because those stand in sight first.
 * @param sample holds the button for the others twice, with few and with many words, and after it all chips
 */
export function useFitting(
  row: RefObject<HTMLElement | null>,
  sample: RefObject<HTMLElement | null>,
  isActive: readonly boolean[],
): readonly number[] | undefined {
  const [fitting, setFitting] = useState<readonly number[]>();
  const key = isActive.join(' ');
  useLayoutEffect(() => {
    const { current: element } = row;
    if (!element) return undefined;
    const count = (): void => {
      const inUse = key.split(' ').map((active) => active === 'true');
      const { chips, more } = measured(piecesOf(sample.current), inUse);
      // Nothing is laid out where nothing is drawn.
      const room = element.clientWidth === 0 ? Infinity : element.clientWidth + GAP;
      setFitting(chipsThatFit(chips, room, more));
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    // Words are wider once their font is there.
    for (const piece of piecesOf(sample.current)) observer.observe(piece);
    return () => {
      observer.disconnect();
    };
  }, [row, sample, key]);
  return fitting;
}
