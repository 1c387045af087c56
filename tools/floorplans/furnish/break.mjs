import { seatedTable } from './seated-table.mjs';

/** A room for one or two people who need quiet: a table, an armchair, no desk to book by itself. */
export function furnishFocus(cell) {
  const { width, depth } = cell;
  cell.put('table', [width - 35, 130], [140, 70], 'start');
  cell.put('chair', [width - 95, 130], [46, 46], 'end');
  if (depth > 500) {
    cell.put('sofa', [width - 45, depth - 170], [80, 80], 'start');
    cell.put('round-table', [width - 130, depth - 170], [50, 50]);
  }
  cell.put('whiteboard', [4, Math.round(depth / 2) - 60], [140, 8], 'end');
  cell.put('plant', [28, 28], [40, 40]);
}

export function furnishLounge(cell) {
  const { width, depth } = cell;
  const v = Math.round(depth / 2) - 40;
  const large = width > 700;
  sofas(cell, large ? width - 230 : Math.round(width / 2) + 30, v);
  if (large) {
    const sides = { window: 1, corridor: 1, start: 1, end: 1 };
    seatedTable(cell, 'round-table', [160, v - 60], [100, 100], sides);
    cell.put('cabinet', [190, depth - 20], [100, 40], 'window');
  }
  cell.put('plant', [28, 28], [45, 45]);
  cell.put('plant', [width - 28, 28], [45, 45]);
  cell.put('cabinet', [width - 50, depth - 20], [100, 40], 'window');
}

function sofas(cell, u, v) {
  cell.put('sofa', [cell.width - 45, v], [200, 85], 'start');
  cell.put('sofa', [u, 60], [180, 85], 'corridor');
  cell.put('round-table', [u, v], [90, 90]);
  cell.put('sofa', [u - 130, v], [80, 80], 'end');
  cell.put('sofa', [u, v + 130], [80, 80], 'window');
}

export function furnishKitchen(cell) {
  const { width, depth } = cell;
  const length = Math.min(300, depth - 160);
  cell.put('kitchenette', [width - 30, 20 + length / 2], [length, 60], 'start');
  if (width < 230) return;
  const wide = width > 320;
  const u = wide ? Math.round((width - 60) / 2) - 30 : 55;
  const sides = wide ? { start: 2, end: 2 } : { window: 1, corridor: 1 };
  seatedTable(cell, 'table', [u, 190], [80, wide ? 140 : 80], sides);
  if (wide) cell.put('plant', [28, 28], [40, 40]);
}

/** A glass box in the middle of a combi office: two armchairs and a table, or one quiet seat. */
export function furnishBooth(cell) {
  const { width, depth } = cell;
  seatedTable(cell, 'table', [width - 120, depth / 2], [80, 80], { start: 1, end: 1 });
  cell.put('screen', [width - 5, depth / 2], [100, 10], 'start');
}
