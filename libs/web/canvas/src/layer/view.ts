import type { Frame } from '../viewport/frame';
import type { Viewport } from '../viewport/viewport';

/** How the plan is looked at right now. */
export interface View {
  readonly viewport: Viewport;
  readonly frame: Frame;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
}
