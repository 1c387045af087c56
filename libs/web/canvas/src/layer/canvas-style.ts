import type { Colours } from '@etage/ui';

/** What the look of the whole canvas depends on. */
export interface CanvasStyle {
  readonly colours: Colours;
  readonly fontFamily: string;
  /** Until then words stand in the fallback. */
  readonly fontsAreThere: boolean;
}
