import { seatedTable } from './seated-table.mjs';

const PER_CHAIR = 72;
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
const chairsAlong = (room) => clamp(Math.floor((room - 240) / PER_CHAIR), 2, 9);

/** A table along the longer side, chairs around it, the screen at one head end. */
export function furnishMeeting(cell) {
  if (cell.width >= cell.depth) lengthwise(cell);
  else crosswise(cell);
  cell.put('plant', [cell.width - 28, 28], [40, 40]);
}

function lengthwise(cell) {
  const { width, depth } = cell;
  const count = chairsAlong(width);
  const across = width > 800 ? 150 : 130;
  const sides = { window: count, corridor: count, start: 1 };
  const v = Math.round(depth / 2) - 25;
  seatedTable(cell, 'table', [Math.round(width / 2) + 10, v], [count * PER_CHAIR, across], sides);
  cell.put('screen', [width - 5, v], [170, 10], 'start');
  cell.put(
    'whiteboard',
    [Math.round(width / 2), depth - 4],
    [Math.min(200, width - 280), 8],
    'window',
  );
  cell.put('cabinet', [width - 60, depth - 22], [120, 44], 'window');
}

function crosswise(cell) {
  const { width, depth } = cell;
  const count = chairsAlong(depth);
  const across = width > 480 ? 130 : 110;
  const v = Math.round(depth / 2) - 35;
  const sides = { start: count, end: count, window: 1 };
  seatedTable(cell, 'table', [Math.round(width / 2), v], [across, count * PER_CHAIR], sides);
  cell.put('screen', [Math.round((width + 130) / 2), depth - 5], [150, 10], 'window');
  cell.put('whiteboard', [width - 4, v], [180, 8], 'start');
}

/** Wedding room: the registrar before the window, couple and witnesses opposite, guests in rows. */
export function furnishWedding(cell) {
  const middle = Math.round(cell.width / 2) + 20;
  seatedTable(cell, 'table', [middle, 130], [220, 90], { window: 1, corridor: 4 });
  for (const v of [330, 405]) {
    for (const u of [-195, -140, -85, 85, 140, 195]) {
      cell.put('chair', [middle + u, v], [46, 46], 'window');
    }
  }
  for (const u of [32, cell.width - 32]) cell.put('plant', [u, 34], [50, 50]);
}
