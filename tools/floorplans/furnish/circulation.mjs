const TREAD = 28;
const LANDING = 135;
const EYE = 16;

/** Two flights side by side, half landing at the façade, full landing at the corridor. */
export function furnishStairs(cell) {
  const treads = Math.floor((cell.depth - 2 * LANDING) / TREAD);
  const length = treads * TREAD;
  const flight = 2 * Math.floor((cell.width - EYE) / 4);
  const v = LANDING + length / 2;
  cell.put('steps', [flight / 2, v], [flight, length], 'corridor');
  cell.put('steps', [cell.width - flight / 2, v], [flight, length], 'window');
}

export function furnishLift(cell) {
  const width = Math.min(140, cell.width - 24);
  cell.put('lift-car', [Math.round(cell.width / 2), cell.depth - 90], [width, 160], 'corridor');
}
