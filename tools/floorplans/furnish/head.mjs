import { cabinetWall } from './office.mjs';
import { seatedTable } from './seated-table.mjs';

/** Head's office: the desk looks into the room, a round table near the door, a sofa where it fits. */
export function furnishHead(cell) {
  const { width } = cell;
  cell.desk(width - 180, 150, 'end', [180, 80]);
  if (width > 480) {
    cell.put('chair', [width - 256, 110], [46, 46], 'end');
    cell.put('chair', [width - 256, 190], [46, 46], 'end');
  }
  const sides = { window: 1, corridor: 1, start: 1, end: 1 };
  seatedTable(cell, 'round-table', [130, cell.depth > 500 ? 300 : 150], [110, 110], sides);
  if (width > 480 && cell.depth > 500) {
    cell.put('sofa', [width - 150, cell.depth - 180], [180, 80], 'window');
  }
  cabinetWall(cell, 3);
  cell.put('plant', [width - 28, 28], [40, 40]);
  if (width > 380) cell.put('plant', [28, 28], [40, 40]);
}
