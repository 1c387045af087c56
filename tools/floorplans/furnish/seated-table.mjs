const CHAIR = 46;
const PULLED = 30;
const OPPOSITE = { window: 'corridor', corridor: 'window', start: 'end', end: 'start' };

/**
 * A table `width` along u and `depth` along v with chairs; `sides` says how many stand at each side,
 * e.g. `{ window: 4, corridor: 4, end: 1 }`. Every chair faces the table.
 */
export function seatedTable(cell, kind, [u, v], [width, depth], sides) {
  cell.put(kind, [u, v], [width, depth], 'corridor');
  for (const [side, count] of Object.entries(sides)) {
    for (let i = 0; i < count; i += 1) {
      const [du, dv] = chairShift(side, width, depth, (i + 0.5) / count - 0.5);
      cell.put('chair', [Math.round(u + du), Math.round(v + dv)], [CHAIR, CHAIR], OPPOSITE[side]);
    }
  }
}

function chairShift(side, width, depth, share) {
  const sign = side === 'window' || side === 'start' ? -1 : 1;
  return side === 'window' || side === 'corridor'
    ? [share * width, sign * (depth / 2 + PULLED)]
    : [sign * (width / 2 + PULLED), share * depth];
}
