import { PAIR, deskPlaces, spareSpot } from './desk-places.mjs';
import { seatedTable } from './seated-table.mjs';

export function furnishOffice(cell, { desks }) {
  drawDesks(cell, desks);
  if (cell.width < PAIR) {
    if (desks === 1) cell.put('chair', [cell.width - 212, 135], [46, 46], 'end');
  } else if (visitorsFit(cell, desks)) {
    seatedTable(cell, 'round-table', [105, 150], [80, 80], { window: 1, corridor: 1 });
  }
  cabinetWall(cell, Math.min(desks + 1, 4));
  cell.put('plant', [cell.width - 28, 28], [40, 40]);
}

export function furnishProject(cell, { desks }) {
  drawDesks(cell, desks);
  projectTable(cell, desks);
  cabinetWall(cell, 2);
  cell.put('whiteboard', [Math.round(cell.width / 2) - 25, cell.depth - 4], [200, 8], 'window');
  cell.put('plant', [28, 28], [40, 40]);
}

/** Where the team stands together: behind the desks of a deep room, else beside a lone block. */
function projectTable(cell, desks) {
  const { width, depth } = cell;
  if (depth > 700) {
    seatedTable(cell, 'table', [width / 2, 500], [260, 100], { window: 3, corridor: 3 });
  } else if (visitorsFit(cell, desks)) {
    seatedTable(cell, 'table', [120, 190], [80, 200], { start: 2, end: 2 });
  }
}

function drawDesks(cell, desks) {
  for (const { u, v, seat } of deskPlaces(cell.width, cell.depth, desks)) cell.desk(u, v, seat);
  const spare = spareSpot(cell.width, desks);
  if (spare) seatedTable(cell, 'table', [spare.u, spare.v + 25], [80, 140], { start: 2, end: 2 });
}

/** Whether a lone block of desks leaves a corner at the door side for a table with two chairs. */
const visitorsFit = ({ width }, desks) => desks <= 4 && width >= PAIR + 200 && width < 2 * PAIR;

/** Cabinets stand along the corridor wall, from the far corner towards the door. */
export function cabinetWall(cell, wanted) {
  const fits = Math.min(wanted, Math.floor((cell.width - 130) / 80));
  for (let i = 0; i < fits; i += 1) {
    cell.put('cabinet', [cell.width - 40 - i * 80, cell.depth - 22], [80, 44], 'window');
  }
}
