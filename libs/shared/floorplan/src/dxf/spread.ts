import type { CadPoint } from './drawing';

export interface Spread {
  readonly minX: number;
  readonly maxY: number;
  readonly width: number;
  readonly height: number;
}

/** Extent of many points; unlike `Math.min(...)` it does not run out of stack on a large drawing. */
export function spread(points: Iterable<CadPoint>): Spread {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX > maxX
    ? { minX: 0, maxY: 0, width: 0, height: 0 }
    : { minX, maxY, width: maxX - minX, height: maxY - minY };
}
