import type { PlaceMark } from '@etage/canvas';

/** A floor on the screen, whoever draws it. */
export interface Contestant {
  /** Draws the floor for the first time; resolves when that has been done. */
  show(root: HTMLElement, marks: readonly PlaceMark[]): Promise<void>;
  /** Shows one place in another state; resolves when that has been drawn. */
  change(index: number, mark: PlaceMark): Promise<void>;
  /** What hears the mouse. */
  surface(): HTMLElement;
  /** How often the picture of the desks has been put on the screen. */
  pictures(): number;
}
