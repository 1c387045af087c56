import type { FloorChanged } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import type { FloorDay } from './floor-day';
import { patchFloor } from './floor.live';

/**
 * An answer may have been on its way while pushes overtook it: applies those of them that it does not know yet, in
 * order. Those behind a gap are left out, and the answer stays behind (`isBehind`).
 */
export function catchUp(
  answer: FloorDay,
  heard: readonly FloorChanged[],
  mine: ReadonlySet<BookingId>,
): FloorDay {
  const inOrder = [...heard].sort((a, b) => a.revision - b.revision);
  let view = answer;
  for (const change of inOrder) {
    const patched = patchFloor(view, change, mine);
    if (patched !== 'refetch') view = patched.view;
  }
  return view;
}
