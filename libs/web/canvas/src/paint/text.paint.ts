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

/** How wide a text runs, in CSS pixels. */
export const textWidth = (
  { measure }: Brush,
  text: string,
  look: Omit<TextLook, 'colour'>,
): number => measure(text, look.weight ?? 400) * look.size;

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
