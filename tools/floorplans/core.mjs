import { entrance } from './entrance.mjs';
import { furnish } from './furnish/furnish.mjs';

/** Small windowless rooms side by side at the corridor; the room behind them keeps an arm to its door. */
export function core(cell, house, { front, back, frontDepth = 220 }) {
  const { partition, corridorWall, clearHeight } = house;
  const v = cell.depth - frontDepth;
  let u = cell.width;
  for (const spec of front) {
    u -= spec.width;
    const small = cell.part(u, v, spec.width, frontDepth, spec.number);
    small.room({ clearHeight, ...spec });
    entrance(small, { corridorWall }, spec);
    furnish(small, spec);
    u -= partition;
  }
  const rear = cell.part(0, 0, cell.width, v - partition, back.number);
  rear.room({ clearHeight, ...back }, armed(rear, u, cell.depth));
  entrance(cell, house, back);
  furnish(rear, back);
}

const armed = ({ width, depth }, arm, corridor) => [
  [0, 0],
  [width, 0],
  [width, depth],
  [arm, depth],
  [arm, corridor],
  [0, corridor],
];
