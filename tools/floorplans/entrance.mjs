import { door } from './opening.mjs';

/** The door from the corridor: at the start, its leaf resting against the side wall when open. */
export function entrance(cell, house, spec) {
  if (spec.door === 'none') return;
  const thickness = house.corridorWall;
  if (spec.furnishing === 'lift') {
    return door(cell, { at: cell.width / 2, thickness, opens: 'none' });
  }
  const width = spec.furnishing === 'stairs' ? 110 : (spec.doorWidth ?? 90);
  const opens = spec.furnishing === 'accessible' ? 'out' : 'in';
  door(cell, { at: (spec.doorAt ?? 20) + width / 2, width, thickness, opens });
}
