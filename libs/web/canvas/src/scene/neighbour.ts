import type { PlaceShape } from './place-shape';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What lies aside counts more than what lies ahead, so that one stays in the row. */
const ASIDE = 2.2;

/** The next place in a direction, as an eye would go; undefined at the edge of the plan. */
export function neighbour(
  shapes: readonly PlaceShape[],
  from: PlaceShape,
  direction: Direction,
): PlaceShape | undefined {
  const [stepX, stepY] = STEP[direction];
  let best: PlaceShape | undefined;
  let bestCost = Infinity;
  for (const shape of shapes) {
    const dx = shape.at.x - from.at.x;
    const dy = shape.at.y - from.at.y;
    const ahead = dx * stepX + dy * stepY;
    const aside = Math.abs(dx * stepY + dy * stepX);
    // A place that lies more beside than ahead belongs to another direction.
    if (shape === from || ahead < 1 || aside > ahead * 2) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < bestCost) [best, bestCost] = [shape, cost];
  }
  return best;
}
