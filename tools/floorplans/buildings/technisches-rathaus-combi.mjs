import { bar, barMeasures } from '../bar.mjs';
import { Cell } from '../cell.mjs';
import { frame, shifted } from '../frame.mjs';
import { furnishOpenZone } from '../furnish/open-zone.mjs';
import { furnish } from '../furnish/furnish.mjs';
import { door, doubleDoor, window } from '../opening.mjs';
import * as r from '../room-spec.mjs';

/** Rebuilt as a combi office: shallow cells, a wide middle with glass boxes, one open team zone. */
const CELL = 420;
const AXES = 44;
const ZONE_FROM = 32;
const cells = (specs) => specs.map((spec) => ({ depth: CELL, ...spec }));

const north = (full) =>
  cells([
    r.office('T-301', 3, 2, { gable: 'start' }),
    r.office('T-302', 3, 2),
    r.stairs('T-303', 2, full),
    r.office('T-304', 2, 1),
    r.office('T-305', 2, 1),
    r.office('T-306', 2, 1),
    r.women('T-307', 2, full),
    r.men('T-308', 2, full),
    r.office('T-309', 3, 2),
    r.office('T-310', 3, 2),
    r.office('T-311', 2, 1),
    r.office('T-312', 2, 1),
    r.focus('T-313', 2),
    r.stairs('T-314', 2, full),
  ]);

const south = (full, liftCore) =>
  cells([
    r.project('T-321', 6, 4, { name: 'Projektbüro Hafenviertel', gable: 'start' }),
    r.head('T-322', 4),
    r.office('T-323', 2, 1),
    r.meeting('T-324', 4, { name: 'Besprechung Grünzug' }),
    r.office('T-325', 2, 1),
    { ...liftCore(326, r.copy), ...full },
    r.meeting('T-330', 5, { name: 'Besprechung Quartier' }),
    r.office('T-331', 3, 2),
  ]);

export function combiFloor(house, title, liftCore) {
  const full = { depth: house.depth };
  const rows = { north: north(full), south: south(full, liftCore) };
  const plan = bar(house, title, { ...rows, corridor: ['T-300', 'Kombizone'], length: AXES });
  const { north: face, inside, length } = barMeasures(house, AXES);
  const middle = new Cell(plan, 'T-300', face, length, inside);
  commonZone(middle, house);
  openZone(plan, house, { face, inside, length });
  return plan;
}

/** Glass boxes for quiet work and short talks stand free in the middle; sofas and tables between. */
function commonZone(middle, house) {
  const v = middle.depth / 2;
  glassBox(middle, house, 'T-340', 330);
  glassBox(middle, house, 'T-341', 1340);
  glassBox(middle, house, 'T-342', 3530);
  for (const u of [800, 1120]) middle.put('plant', [u, v], [50, 50]);
  middle.put('sofa', [960, v - 42], [180, 80], 'window');
  middle.put('sofa', [960, v + 42], [180, 80], 'corridor');
  middle.put('cabinet', [3200, v - 24], [120, 46], 'window');
  middle.put('cabinet', [3200, v + 24], [120, 46], 'corridor');
  middle.put('plant', [3310, v], [50, 50]);
}

const GLASS = 10;
const BOX = { width: 300, depth: 180 };

function glassBox(middle, house, id, u) {
  const v = (middle.depth - BOX.depth) / 2;
  middle.column(u - GLASS, v - GLASS, u + BOX.width + GLASS, v + BOX.depth + GLASS);
  const box = middle.part(u, v, BOX.width, BOX.depth, id);
  box.room({ name: 'Denkzelle', use: 'focus-room', clearHeight: house.clearHeight });
  door(box, { wall: 'start', at: 60, width: 80, thickness: GLASS, opens: 'out' });
  furnish(box, { furnishing: 'booth' });
}

function openZone(plan, house, { face, inside, length }) {
  const u = ZONE_FROM * house.axis + house.partition;
  const width = length - u;
  const cell = new Cell(plan, 'T-350', shifted(face, u, 0), width, inside);
  const { outerWall, axis, windowWidth, clearHeight, partition } = house;
  cell.room({ name: 'Teamzone Stadtplanung', use: 'office', clearHeight });
  doubleDoor(cell, { wall: 'start', at: inside / 2, width: 180, thickness: partition });
  const [x, y] = cell.frame.origin;
  const far = new Cell(plan, 'T-350', frame([x, y + inside], [1, 0], [0, -1]), width, inside);
  furnishOpenZone(cell, far, { desks: 16 });
  for (let i = 0; i < AXES - ZONE_FROM; i += 1) {
    const at = Math.round((i + 0.5) * axis - partition);
    for (const side of [cell, far]) window(side, { at, width: windowWidth, thickness: outerWall });
  }
  for (const share of [0.15, 0.32, 0.5, 0.68, 0.85]) {
    const at = Math.round(inside * share);
    window(cell, { wall: 'end', at, width: windowWidth, thickness: outerWall });
  }
}
