import { door, doubleDoor, window } from '../opening.mjs';
import { HOUSE } from './altes-rathaus-shell.mjs';
import { risalitCell } from './altes-rathaus-risalit.mjs';

/** Main entrance from the market: information desk at one side, seats at the other. */
export function foyer(plan, spec) {
  const cell = risalitCell(plan, spec.number);
  const { outerWall, corridorWall, clearHeight } = HOUSE;
  cell.room({ ...spec, clearHeight });
  const middle = cell.width / 2;
  doubleDoor(cell, { wall: 'window', at: middle, width: 220, thickness: outerWall, opens: 'out' });
  door(cell, { at: middle, width: 360, thickness: corridorWall, opens: 'none' });
  for (const at of [133, 313, cell.width - 313, cell.width - 133]) {
    window(cell, { at, width: 120, thickness: outerWall });
  }
  information(cell);
  waiting(cell);
  for (const u of [middle - 190, middle + 190]) {
    for (const v of [190, 540]) cell.column(u - 22, v - 22, u + 22, v + 22);
  }
}

function information(cell) {
  cell.put('table', [190, 230], [260, 75], 'end');
  for (const v of [175, 285]) cell.put('chair', [120, v], [46, 46], 'end');
  for (const v of [130, 230, 330]) cell.put('cabinet', [22, v], [100, 44], 'end');
}

function waiting(cell) {
  const u = cell.width - 48;
  for (const v of [240, 450]) cell.put('sofa', [u, v], [190, 85], 'start');
  cell.put('round-table', [cell.width - 150, 345], [70, 70]);
  for (const v of [60, 660]) cell.put('plant', [cell.width - 45, v], [60, 60]);
  cell.put('plant', [45, 42], [60, 60]);
}
