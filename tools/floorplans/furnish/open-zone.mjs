import { deskPlaces } from './desk-places.mjs';
import { seatedTable } from './seated-table.mjs';

/**
 * Open team zone between two façades: facing pairs along each of them, in the middle what a team
 * shares. `far` is the same room seen from the opposite façade.
 */
export function furnishOpenZone(cell, far, { desks }) {
  for (const side of [cell, far]) {
    for (const { u, v, seat } of deskPlaces(side.width, 400, desks / 2)) side.desk(u, v, seat);
    side.put('plant', [side.width - 28, 28], [40, 40]);
    for (const v of [290, 370, 450]) side.put('cabinet', [22, v], [80, 44], 'end');
    for (const u of [420, 500, 900, 980]) side.put('cabinet', [u, 340], [80, 44], 'corridor');
  }
  const middle = cell.depth / 2;
  seatedTable(cell, 'table', [420, middle], [220, 110], { window: 3, corridor: 3 });
  cell.put('sofa', [820, middle - 95], [200, 85], 'corridor');
  cell.put('sofa', [820, middle + 95], [200, 85], 'window');
  cell.put('round-table', [820, middle], [80, 80]);
  cell.put('whiteboard', [620, middle], [160, 8], 'start');
  seatedTable(cell, 'table', [1240, middle], [200, 80], { window: 2, corridor: 2 });
  cell.put('kitchenette', [cell.width - 30, middle], [240, 60], 'start');
  for (const u of [250, 1030]) {
    for (const v of [middle - 215, middle + 215]) cell.put('plant', [u, v], [50, 50]);
  }
}
