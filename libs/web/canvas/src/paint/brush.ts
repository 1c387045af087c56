import type { Colours } from '@etage/ui';

/** What every painter paints with. The pen stands in plan centimetres. */
export interface Brush {
  readonly pen: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly fontFamily: string;
  /** CSS pixels per centimetre. */
  readonly scale: number;
}

/** So many CSS pixels in centimetres: for lines and words that stay the same at every zoom. */
export const pixels = ({ scale }: Brush, count: number): number => count / scale;

/** A line of so many centimetres that never gets thinner than `least` CSS pixels. */
export const line = (brush: Brush, centimetres: number, least = 1): number =>
  Math.max(centimetres, pixels(brush, least));
