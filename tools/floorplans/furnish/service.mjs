import { cabinetWall } from './office.mjs';

/** Printers along the corridor wall (in a narrow room along the far wall), a sorting table. */
export function furnishCopy(cell) {
  const { width, depth } = cell;
  const narrow = width < 420;
  const room = narrow ? depth - 100 : width - 260;
  for (let i = 0; i < Math.min(4, Math.floor(room / 130)); i += 1) {
    if (narrow) cell.put('cabinet', [width - 35, 80 + i * 130], [110, 65], 'start');
    else cell.put('cabinet', [width - 65 - i * 130, depth - 35], [110, 65], 'window');
  }
  if (width > 300) cell.put('table', [Math.round(width / 2) - 40, 40], [180, 70], 'corridor');
}

export function furnishStorage(cell) {
  const { width, depth } = cell;
  const shelves = Math.floor((depth - 120) / 110);
  for (let i = 0; i < shelves; i += 1) {
    cell.put('cabinet', [width - 25, 60 + i * 110], [110, 46], 'start');
  }
  const along = Math.floor((width - 160) / 110);
  for (let i = 0; i < along; i += 1) {
    cell.put('cabinet', [60 + i * 110, 25], [110, 46], 'corridor');
    if (i > 0 && width > 500) cell.put('cabinet', [60 + i * 110, 172], [110, 46], 'window');
  }
}

/** Two rows of racks with a cold aisle between them. */
export function furnishServer(cell) {
  const { width, depth } = cell;
  const racks = Math.min(5, Math.floor((depth - 190) / 62));
  for (let i = 0; i < racks; i += 1) {
    cell.put('cabinet', [width - 55, 70 + i * 62], [60, 100], 'start');
  }
  if (depth > 400) cabinetWall(cell, 1);
}

/** One row of racks along the back of a low, windowless room. */
export function furnishRacks(cell) {
  for (let i = 0; i < 6; i += 1) cell.put('cabinet', [60 + i * 62, 60], [60, 100], 'corridor');
  cell.put('cabinet', [120, cell.depth - 24], [160, 44], 'window');
}
