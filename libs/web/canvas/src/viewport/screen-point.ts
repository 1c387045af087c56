import type { Brand } from '@etage/domain';

/** A point on the canvas in CSS pixels from its upper left corner; never to be mixed with a `PlanPoint`. */
export type ScreenPoint = Brand<{ readonly x: number; readonly y: number }, 'ScreenPoint'>;

export const screenPoint = (x: number, y: number): ScreenPoint => ({ x, y }) as ScreenPoint;

/** Distance in CSS pixels. */
export const screenDistance = (p: ScreenPoint, q: ScreenPoint): number =>
  Math.hypot(p.x - q.x, p.y - q.y);
