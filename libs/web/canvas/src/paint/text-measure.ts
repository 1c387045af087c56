/** How wide a text runs, in parts of its size. */
export type TextMeasure = (text: string, weight: number) => number;

/** Large, so that rounding to whole pixels does not show. */
const SAMPLE = 100;
/** What Fira Sans takes on average, for where nothing can be measured. */
const MEAN_ADVANCE = 0.52;

/** Measures every text once. */
export function textMeasure(
  fontFamily: string,
  pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D | null,
): TextMeasure {
  const known = new Map<string, number>();
  return (text, weight) => {
    if (!pen) return text.length * MEAN_ADVANCE;
    const key = `${weight} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    pen.font = `${weight} ${SAMPLE}px ${fontFamily}`;
    const width = pen.measureText(text).width / SAMPLE;
    known.set(key, width);
    return width;
  };
}
