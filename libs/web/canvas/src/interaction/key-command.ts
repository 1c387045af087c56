import type { Direction } from '../scene/neighbour';

/** What a key means on the plan. */
export type KeyCommand =
  | { readonly type: 'move'; readonly direction: Direction }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'select' }
  | { readonly type: 'clear' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** CSS pixels. */
const PAN_STEP = 80;
export const ZOOM_STEP = 1.4;

const ARROWS: Readonly<Record<string, { direction: Direction; dx: number; dy: number }>> = {
  ArrowLeft: { direction: 'left', dx: PAN_STEP, dy: 0 },
  ArrowRight: { direction: 'right', dx: -PAN_STEP, dy: 0 },
  ArrowUp: { direction: 'up', dx: 0, dy: PAN_STEP },
  ArrowDown: { direction: 'down', dx: 0, dy: -PAN_STEP },
};

const KEYS: Readonly<Record<string, KeyCommand>> = {
  '+': { type: 'zoom', factor: ZOOM_STEP },
  '=': { type: 'zoom', factor: ZOOM_STEP },
  '-': { type: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { type: 'fit' },
  Enter: { type: 'select' },
  ' ': { type: 'select' },
  Escape: { type: 'clear' },
};

/** Arrows walk from place to place, with Shift they move the plan; keys with Ctrl, Cmd or Alt belong to the browser. */
export function keyCommand({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): KeyCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const arrow = ARROWS[key];
  if (!arrow) return KEYS[key];
  return shiftKey
    ? { type: 'pan', dx: arrow.dx, dy: arrow.dy }
    : { type: 'move', direction: arrow.direction };
}
