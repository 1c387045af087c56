import { Cell } from '../cell.mjs';
import { frame } from '../frame.mjs';
import { seatedTable } from '../furnish/seated-table.mjs';
import { doubleDoor, window } from '../opening.mjs';
import { drawRoom } from '../room.mjs';
import { HOUSE, INNER, MIDDLE } from './altes-rathaus-shell.mjs';

const NORTH_WALL = INNER.bottom - HOUSE.depth;

/** The middle of the market front, between the two wings. */
export const risalitCell = (plan, id) => {
  const face = frame([MIDDLE.left, MIDDLE.bottom], [1, 0], [0, -1]);
  const width = MIDDLE.right - MIDDLE.left;
  return new Cell(plan, id, face, width, MIDDLE.bottom - NORTH_WALL);
};

const windows = (cell, { outerWall: thickness }) => {
  for (const shift of [-360, -180, 0, 180, 360]) {
    window(cell, { at: cell.width / 2 + shift, width: 120, thickness });
  }
};

export function risalitRoom(plan, spec) {
  const cell = risalitCell(plan, spec.number);
  if (spec.furnishing !== 'assembly') return drawRoom(cell, HOUSE, { ...spec, windows });
  drawRoom(cell, HOUSE, { ...spec, windows, door: 'none' });
  doubleDoor(cell, { at: cell.width / 2, width: 200, thickness: HOUSE.corridorWall });
  assembly(cell);
}

/** Council committee: tables in a U that opens to the screen. */
function assembly(cell) {
  const middle = 320;
  const right = cell.width - 170;
  seatedTable(cell, 'table', [right, middle], [80, 440], { end: 5 });
  const arm = right - 40 - 200;
  seatedTable(cell, 'table', [200 + arm / 2, middle - 180], [arm, 80], { window: 7 });
  seatedTable(cell, 'table', [200 + arm / 2, middle + 180], [arm, 80], { corridor: 7 });
  cell.put('screen', [5, middle], [240, 10], 'end');
  for (const u of [40, cell.width - 40]) cell.put('plant', [u, 40], [50, 50]);
  for (const u of [60, 160, cell.width - 160, cell.width - 60]) {
    cell.put('cabinet', [u, cell.depth - 22], [100, 44], 'window');
  }
}
