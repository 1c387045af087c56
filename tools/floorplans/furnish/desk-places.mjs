/** Two desks face to face with one metre of free movement behind each person (ASR A1.2). */
export const PAIR = 360;
export const SINGLE = 180;
const FROM_WINDOW = 55;
const DOOR_ZONE = 110;
const ROW = 160;

const row = (i) => FROM_WINDOW + ROW / 2 + i * ROW;
const pair = (u, v) => [
  { u: u + 40, v, seat: 'end' },
  { u: u - 40, v, seat: 'start' },
];

/**
 * Places for desks that stand side-on to the window: one behind the other in a narrow room, else
 * facing pairs, row by row from the window, and what is left over along the far wall.
 */
export function deskPlaces(width, depth, count) {
  if (width < PAIR) return narrowPlaces(width, count);
  const rows = Math.floor((depth - FROM_WINDOW - DOOR_ZONE) / ROW);
  const columns = Math.min(Math.floor(width / PAIR), Math.max(1, Math.ceil(count / 2)));
  const paired = Math.min(count, columns * rows * 2);
  const single = count > paired;
  const zone = width - (single ? SINGLE : 0);
  const slots = [];
  for (let i = 0; i < rows; i += 1) {
    for (let k = 0; k < columns; k += 1) slots.push(...pair(columnAt(zone, columns, k), row(i)));
  }
  const places = slots.slice(0, paired);
  for (let i = paired; i < count; i += 1) {
    places.push({ u: width - 40, v: row(i - paired), seat: 'start' });
  }
  return places;
}

/** A lone block moves away from the door and leaves that side to visitors. */
const columnAt = (zone, columns, k) =>
  columns === 1 && zone >= PAIR + 200
    ? zone - PAIR / 2 - 10
    : Math.round((zone * (k + 0.5)) / columns);

function narrowPlaces(width, count) {
  if (count === 1) return [{ u: width - 140, v: row(0), seat: 'end' }];
  return Array.from({ length: count }, (_, i) => ({ u: width - 40, v: row(i), seat: 'start' }));
}

/** Where two columns end in a half-filled last row, the free half takes a table; else nothing. */
export function spareSpot(width, count) {
  const twoColumns = width >= 2 * PAIR && count % 4 === 2 && count > 2;
  return twoColumns ? { u: Math.round(width * 0.75), v: row((count - 2) / 4) } : undefined;
}
