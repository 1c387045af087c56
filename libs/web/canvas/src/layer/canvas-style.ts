import type { Colours } from '@etage/ui';
import type { TextMeasure } from '../paint/text-measure';

/** What the look of the whole canvas depends on. */
export interface CanvasStyle {
  readonly colours: Colours;
  readonly fontFamily: string;
  /** Another one when the fonts are there: until then words stand in the fallback. */
  readonly measure: TextMeasure;
}
