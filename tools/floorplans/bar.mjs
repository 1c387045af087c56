import { Cell } from './cell.mjs';
import { corridorEdge } from './corridor.mjs';
import { frame, onSheet } from './frame.mjs';
import { window } from './opening.mjs';
import { run } from './run.mjs';
import { sheet } from './sheet.mjs';

const axesOf = (specs) => specs.reduce((sum, { axes }) => sum + axes, 0);

/** Inner measures of a bar with rooms on both sides of its corridor. */
export function barMeasures(house, axes) {
  const { outerWall, depth, corridorWall, corridor } = house;
  const length = axes * house.axis;
  const inside = 2 * (depth + corridorWall) + corridor;
  const north = frame([outerWall, outerWall], [1, 0], [0, 1]);
  const south = frame([outerWall, outerWall + inside], [1, 0], [0, -1]);
  return { north, south, length, inside };
}

export const shell = (width, height) => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
];

/** A straight bar: two runs of rooms, the corridor between them with a window at each end. */
export function bar(house, title, { north, south, corridor: named, length: axes = axesOf(north) }) {
  const measures = barMeasures(house, axes);
  const { outerWall } = house;
  const outline = shell(measures.length + 2 * outerWall, measures.inside + 2 * outerWall);
  const plan = sheet(title, outline);
  run(plan, house, measures.north, north);
  run(plan, house, measures.south, south);
  const corridor = barCorridor(plan, house, measures, { north, south, named });
  const ends = axesOf(north) === axes ? ['start', 'end'] : ['start'];
  for (const wall of ends) {
    window(corridor, { wall, at: measures.inside / 2, width: 120, thickness: outerWall });
  }
  return plan;
}

function barCorridor(plan, house, { north, south, length, inside }, rows) {
  const upper = corridorEdge(house, rows.north).map(([u, v]) => onSheet(north, u, v));
  const lower = corridorEdge(house, rows.south).map(([u, v]) => onSheet(south, u, v));
  const [number, name] = rows.named;
  const { outerWall, clearHeight } = house;
  const cell = new Cell(plan, number, north, length, inside);
  const ring = [...upper, ...lower.toReversed()].map(([x, y]) => [x - outerWall, y - outerWall]);
  cell.room({ name, use: 'corridor', clearHeight }, ring);
  return cell;
}
