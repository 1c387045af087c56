import type { Colours } from '@etage/ui';
import type { TextMeasure } from './text-measure';

/** What every painter paints with. The pen stands in plan centimetres. */
export interface Brush {
  readonly pen: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly fontFamily: string;
  readonly measure: TextMeasure;
  /** CSS pixels per centimetre. */
  readonly scale: number;
}

/** So many CSS pixels in centimetres: for lines and words that stay the same at every zoom. */
export const pixels = ({ scale }: Brush, count: number): number => count / scale;

/** A line of so many centimetres, between `least` and `most` CSS pixels. */
export const line = (brush: Brush, centimetres: number, least = 1, most = 2): number =>
  Math.min(Math.max(centimetres, pixels(brush, least)), pixels(brush, most));
