const SEAT = 100;

/**
 * Service hall: counters side-on to the window, the clerk on one side, two visitors on the other,
 * screens between the counters, seats for those who wait between them and the corridor.
 */
export function furnishCounters(cell, { desks }) {
  const pitch = Math.floor(cell.width / desks);
  for (let i = 0; i < desks; i += 1) {
    const u = i * pitch;
    cell.desk(u + SEAT + 42, 140, 'start');
    cell.put('chair', [u + SEAT + 116, 105], [46, 46], 'start');
    cell.put('chair', [u + SEAT + 116, 175], [46, 46], 'start');
    if (i > 0) cell.column(u - 4, 0, u, 225);
  }
  waiting(cell);
}

/** Rows of seats before the counters, the ticket machine beside the door, call screens above. */
function waiting(cell) {
  const { width, depth } = cell;
  for (const share of [0.22, 0.38, 0.62, 0.78]) {
    for (let i = -2; i < 2; i += 1) {
      const u = Math.round(width * share) + 28 + i * 56;
      cell.put('chair', [u, depth - 205], [46, 46], 'window');
      cell.put('chair', [u, depth - 153], [46, 46], 'corridor');
    }
  }
  for (const share of [0.12, 0.3, 0.7, 0.88]) {
    cell.put('plant', [Math.round(width * share), depth - 180], [50, 50]);
  }
  for (const u of [60, 160, 260, width - 260, width - 160, width - 60]) {
    cell.put('cabinet', [u, depth - 22], [100, 44], 'window');
  }
  cell.put('cabinet', [Math.round(width / 2) - 150, depth - 25], [50, 44], 'window');
}
