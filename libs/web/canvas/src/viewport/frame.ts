import type { Box, PlanPoint } from '@etage/floorplan';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What lies over the edges of the canvas, in CSS pixels: a legend, a bottom sheet. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a viewport looks through, and what there is to see. */
export interface Frame {
  readonly size: Size;
  readonly insets: Insets;
  /**
   * What lies over its right side for a while, in CSS pixels: the plan keeps its place, only what is chosen is brought
   * out from under it.
   */
  readonly covered?: number | undefined;
  /** Of the whole plan, in centimetres. */
  readonly content: Box;
  /** Where to begin on a screen too small for the whole plan; its middle by default. */
  readonly interest?: PlanPoint | undefined;
}
