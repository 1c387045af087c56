import { pointAt, type Edge } from '../dxf/edge';
import { cross } from '../dxf/ring-tidy';
import type { Seat } from './desk-group';
import type { LightSide } from './light-side';

/** Nearer than this, in centimetres from the middle of the desk, a window ahead dazzles. */
const DAZZLES = 150;

/** Whether the person at the desk would look into a window close by. */
export function isDazzled({ desk, looks }: Seat, { main, lit }: LightSide): boolean {
  const along = desk.along + desk.width / 2;
  const off = desk.off + desk.depth / 2;
  const ahead = along + (looks === 'forward' ? DAZZLES : -DAZZLES);
  const view: Edge = { a: pointAt(main, { along, off }), b: pointAt(main, { along: ahead, off }) };
  return lit.some((edge) => cross(view, edge));
}
