import type { ColourRole } from '@etage/ui';
import type { PlanPoint } from '@etage/floorplan';
import { pixels, type Brush } from './brush';

export interface TextLook {
  /** CSS pixels, whatever the zoom. */
  readonly size: number;
  readonly colour: ColourRole;
  readonly weight?: 400 | 500 | 600;
  readonly align?: CanvasTextAlign;
}

/** Fira Sans is this wide on average, in parts of its size; good enough to see whether words fit. */
const MEAN_ADVANCE = 0.52;

/** About how wide a text runs, in the unit of `size`. */
export const textWidth = (text: string, size: number): number => text.length * size * MEAN_ADVANCE;

/** Writes upright, the middle of the line at `at`. */
export function paintText(brush: Brush, text: string, at: PlanPoint, look: TextLook): void {
  const { pen, colours, fontFamily } = brush;
  pen.font = `${look.weight ?? 400} ${pixels(brush, look.size)}px ${fontFamily}`;
  pen.fillStyle = colours[look.colour];
  pen.textAlign = look.align ?? 'center';
  pen.textBaseline = 'middle';
  // The middle of the em box lies a little above the middle of digits and capitals.
  pen.fillText(text, at.x, at.y + pixels(brush, look.size * 0.06));
}
