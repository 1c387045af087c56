import { Cell } from '../cell.mjs';
import { frame } from '../frame.mjs';
import { door, window } from '../opening.mjs';
import { HOUSE, INNER, MIDDLE } from './altes-rathaus-shell.mjs';

/** How far the stair bay reaches beyond the north front, and where its corners are cut. */
const BAY = { out: 260, cut: 115, corner: 220 };
const TREAD = 28;

/** The grand stairs: one broad flight up to the landing in the bay, two flights back. */
export function grandStairs(plan, id) {
  const width = MIDDLE.right - MIDDLE.left;
  const cell = new Cell(plan, id, frame([MIDDLE.left, INNER.top], [1, 0], [0, 1]), width, 620);
  const ring = [
    [0, -BAY.cut],
    [BAY.corner, -BAY.out],
    [width - BAY.corner, -BAY.out],
    [width, -BAY.cut],
    [width, cell.depth],
    [0, cell.depth],
  ];
  cell.room({ name: 'Treppenhalle', use: 'stairs', clearHeight: HOUSE.clearHeight }, ring);
  door(cell, { at: width / 2, width: 360, thickness: HOUSE.corridorWall, opens: 'none' });
  flights(cell);
  bayWindows(cell);
}

function flights(cell) {
  const length = 12 * TREAD;
  const v = 40 + length / 2;
  const middle = cell.width / 2;
  cell.put('steps', [middle, v], [300, length], 'window');
  cell.put('steps', [110, v], [220, length], 'corridor');
  cell.put('steps', [cell.width - 110, v], [220, length], 'corridor');
  for (const u of [middle - 190, middle + 190]) {
    cell.column(u - 20, 20, u + 20, 60);
    cell.column(u - 20, 400, u + 20, 440);
  }
  for (const u of [40, cell.width - 40]) cell.put('plant', [u, cell.depth - 40], [60, 60]);
}

function bayWindows(cell) {
  const thickness = HOUSE.outerWall;
  const bay = cell.part(0, -BAY.out, cell.width, BAY.out);
  for (const shift of [-170, 0, 170]) {
    window(bay, { at: cell.width / 2 + shift, width: 120, thickness });
  }
  const slanted = [
    [45, -183],
    [145, -249],
  ];
  const other = slanted.map(([u, v]) => [cell.width - u, v]);
  for (const [a, b] of [slanted, other]) {
    const ends = { a: cell.spot(...a), b: cell.spot(...b) };
    cell.sheet.addWindow(cell.id, { ...ends, wallThickness: thickness });
  }
}
