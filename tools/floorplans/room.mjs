import { core } from './core.mjs';
import { entrance } from './entrance.mjs';
import { furnish } from './furnish/furnish.mjs';
import { window } from './opening.mjs';

const WET = new Set(['women', 'men', 'accessible']);

/**
 * Draws one room with door, windows and furniture. A spec may bring its own `shape` (points in the
 * cell) and its own `windows`; its `door` names the corner at which it enters from the corridor.
 */
export function drawRoom(cell, house, spec) {
  const seen = spec.door === 'end' ? cell.mirrored() : cell;
  if (spec.furnishing === 'core') {
    core(seen, house, spec);
  } else {
    seen.room({ clearHeight: house.clearHeight, ...spec }, spec.shape?.(seen));
    entrance(seen, house, spec);
    furnish(seen, spec);
  }
  (spec.windows ?? facadeWindows)(cell, house, spec);
}

/** One window an axis, a single one in stairs, small ones in toilets; gables get two more. */
export function facadeWindows(cell, house, spec) {
  const { axis, windowWidth, outerWall: thickness } = house;
  const narrow = WET.has(spec.furnishing);
  const count = spec.furnishing === 'stairs' ? 1 : spec.axes;
  const pitch = count === 1 ? cell.width : axis;
  const first = cell.width / 2 - ((count - 1) * pitch) / 2;
  for (let i = 0; i < count; i += 1) {
    const width = narrow ? 60 : windowWidth;
    window(cell, { at: Math.round(first + i * pitch), width, thickness });
  }
  if (spec.gable) {
    for (const share of [0.28, 0.68]) {
      const at = Math.round(cell.depth * share);
      window(cell, { wall: spec.gable, at, width: windowWidth, thickness });
    }
  }
}
