import { turned } from './frame.mjs';

/** For each wall of a cell: its line at half the thickness, its direction and the way into the room. */
const WALLS = {
  window: { line: (_, at, t) => [at, -t / 2], along: [1, 0], into: [0, 1] },
  corridor: { line: (cell, at, t) => [at, cell.depth + t / 2], along: [1, 0], into: [0, -1] },
  start: { line: (_, at, t) => [-t / 2, at], along: [0, 1], into: [1, 0] },
  end: { line: (cell, at, t) => [cell.width + t / 2, at], along: [0, 1], into: [-1, 0] },
};

/**
 * A door in one of the cell's walls, centred at `at` along that wall.
 * `opens` is `in`, `out` or `none` (open passage), `hinge` sits at the lower or higher end of `at`.
 */
export function door(
  cell,
  { wall = 'corridor', at, width = 90, thickness, opens = 'in', hinge = 'low' },
) {
  const { line, along, into } = WALLS[wall];
  const direction = turned(cell.frame, along);
  const forward = direction[0] + direction[1] > 0;
  const [x, y] = forward ? direction : direction.map((step) => -step);
  const leaf = turned(cell.frame, into).map((step) => (opens === 'out' ? -step : step));
  const leftwards = leaf[0] * y - leaf[1] * x > 0;
  cell.sheet.addDoor(cell.id, {
    at: cell.spot(...line(cell, at, thickness)),
    width,
    rotation: y === 0 ? 0 : 90,
    wallThickness: thickness,
    hinge: (hinge === 'low') === forward ? 'start' : 'end',
    opensTo: opens === 'none' ? 'none' : leftwards ? 'left' : 'right',
  });
}

/** Two leaves that meet in the middle. */
export function doubleDoor(cell, { at, width, ...rest }) {
  door(cell, { ...rest, at: at - width / 4, width: width / 2, hinge: 'low' });
  door(cell, { ...rest, at: at + width / 4, width: width / 2, hinge: 'high' });
}

export function window(cell, { wall = 'window', at, width, thickness }) {
  const { line } = WALLS[wall];
  const end = (shift) => cell.spot(...line(cell, at + shift, thickness));
  cell.sheet.addWindow(cell.id, {
    a: end(-width / 2),
    b: end(width / 2),
    wallThickness: thickness,
  });
}
