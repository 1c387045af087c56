const CABIN = { width: 96, depth: 138, wall: 4, jamb: 16 };

export function furnishWomen(cell) {
  const count = Math.floor((cell.depth - 230) / CABIN.width);
  cabins(cell, count);
  basins(cell);
}

export function furnishMen(cell) {
  cabins(cell, 2);
  const first = 2 * CABIN.width + 50;
  const urinals = cell.depth > 500 ? 2 : 1;
  for (let i = 0; i < urinals; i += 1) {
    cell.put('sanitary', [cell.width - 18, first + i * 75], [38, 36], 'start');
  }
  basins(cell);
}

/** Turning circle of 150 cm in front, 90 cm beside the bowl (DIN 18040-1). */
export function furnishAccessible(cell) {
  cell.put('sanitary', [cell.width - 120, 38], [40, 70], 'corridor');
  cell.put('sanitary', [cell.width - 26, cell.depth - 75], [60, 50], 'start');
}

function basins(cell) {
  cell.put('sanitary', [cell.width - 24, cell.depth - 45], [60, 46], 'start');
  cell.put('sanitary', [cell.width - 24, cell.depth - 120], [60, 46], 'start');
}

/** Cabins along the far wall from the window on; their walls are thin solid parts of the room. */
function cabins(cell, count) {
  const { width, depth, wall, jamb } = CABIN;
  const front = cell.width - depth;
  cell.column(front - wall, 0, front, jamb);
  for (let i = 0; i < count; i += 1) {
    cell.put('sanitary', [cell.width - 32, i * width + width / 2], [40, 58], 'start');
    const v = (i + 1) * width;
    const below = i === count - 1 ? wall : wall + jamb;
    cell.solid([
      [front - wall, v - jamb],
      [front, v - jamb],
      [front, v],
      [cell.width, v],
      [cell.width, v + wall],
      [front, v + wall],
      [front, v + below],
      [front - wall, v + below],
    ]);
  }
}
