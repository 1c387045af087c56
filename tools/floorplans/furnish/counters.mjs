const SEAT = 100;

/**
 * Service hall: counters side-on to the window, the clerk on one side, two visitors on the other,
 * half-high screens between the counters, seats for those who wait along the corridor wall.
 */
export function furnishCounters(cell, { desks }) {
  const pitch = Math.floor(cell.width / desks);
  for (let i = 0; i < desks; i += 1) {
    const u = i * pitch;
    cell.desk(u + SEAT + 42, 140, 'start');
    cell.put('chair', u + SEAT + 116, 105, 46, 46, 'start');
    cell.put('chair', u + SEAT + 116, 175, 46, 46, 'start');
    if (i > 0) cell.column(u - 4, 0, u, 225);
  }
  for (let u = 420; u + 260 < cell.width; u += 420) {
    for (let i = 0; i < 4; i += 1)
      cell.put('chair', u + i * 56, cell.depth - 150, 46, 46, 'window');
  }
}
