import { Cell } from '../cell.mjs';
import { frame } from '../frame.mjs';
import { furnish } from '../furnish/furnish.mjs';
import { entrance } from '../entrance.mjs';
import { door, window } from '../opening.mjs';
import * as r from '../room-spec.mjs';
import { run } from '../run.mjs';
import { sheet } from '../sheet.mjs';
import { stadthausRooms } from './stadthaus-rooms.mjs';

/** Offices of the 1970s: two wings at a right angle on a raster of 1.30 m. */
const HOUSE = {
  name: 'Stadthaus',
  axis: 130,
  depth: 560,
  corridor: 200,
  partition: 14,
  corridorWall: 16,
  outerWall: 40,
  windowWidth: 100,
  clearHeight: 280,
};

/** Lines of the drawing: the long wing lies across the top, the short one goes down at its right end. */
const RIGHT = 4500;
const BOTTOM = 3516;
const WING = 1432;
const INNER = { left: 40, top: 40, right: RIGHT - 40, bottom: BOTTOM - 40 };
const FLUR = { top: 616, bottom: 816, left: RIGHT - 816, right: RIGHT - 616 };
const SOUTH_FACE = WING - 40;
const WEST_FACE = RIGHT - WING + 40;
const CORE = { left: 3044, top: 832, right: RIGHT - 832, bottom: 1382 };

const corner = (x, y) => ({ x, y });
const OUTLINE = [
  corner(0, 0),
  corner(RIGHT, 0),
  corner(RIGHT, BOTTOM),
  corner(RIGHT - WING, BOTTOM),
  corner(RIGHT - WING, WING),
  corner(0, WING),
];

const FACES = {
  north: frame([INNER.left, INNER.top], [1, 0], [0, 1]),
  south: frame([INNER.left, SOUTH_FACE], [1, 0], [0, -1]),
  east: frame([INNER.right, FLUR.top], [0, 1], [-1, 0]),
  west: frame([WEST_FACE, 1396], [0, 1], [1, 0]),
};

function floorOf(level) {
  return (title) => {
    const plan = sheet(title, OUTLINE);
    const rooms = stadthausRooms(level);
    for (const [side, face] of Object.entries(FACES)) run(plan, HOUSE, face, rooms[side]);
    corridor(plan, `${level}00`);
    innerCore(plan, level * 100);
    return plan;
  };
}

function corridor(plan, id) {
  const cell = new Cell(plan, id, frame([0, 0], [1, 0], [0, 1]), RIGHT, BOTTOM);
  const ring = [
    [INNER.left, FLUR.top],
    [FLUR.right, FLUR.top],
    [FLUR.right, INNER.bottom],
    [FLUR.left, INNER.bottom],
    [FLUR.left, FLUR.bottom],
    [INNER.left, FLUR.bottom],
  ];
  cell.room({ name: 'Flur', use: 'corridor', clearHeight: HOUSE.clearHeight }, ring);
  const end = { width: 120, thickness: HOUSE.outerWall };
  const westGable = new Cell(plan, id, FACES.north, 0, 0);
  window(westGable, { wall: 'start', at: (FLUR.top + FLUR.bottom) / 2 - INNER.top, ...end });
  const southGable = new Cell(plan, id, FACES.east, INNER.bottom - FLUR.top, 0);
  window(southGable, { wall: 'end', at: INNER.right - (FLUR.left + FLUR.right) / 2, ...end });
}

/** The dark inner corner of the two wings: lifts and the accessible toilet, technical room behind. */
function innerCore(plan, hundred) {
  const { corridorWall, partition, clearHeight } = HOUSE;
  const depth = CORE.bottom - CORE.top;
  const face = frame([CORE.left, CORE.bottom], [1, 0], [0, -1]);
  const cell = new Cell(plan, '', face, CORE.right - CORE.left, depth);
  const fronts = [
    r.lift(String(hundred + 30), 0, { width: 165 }),
    r.lift(String(hundred + 31), 0, { width: 165 }),
    r.accessibleToilet(String(hundred + 32), 0, { width: 266 }),
  ];
  let u = 0;
  for (const spec of fronts) {
    const small = cell.part(u, depth - 230, spec.width, 230, spec.number);
    small.room({ ...spec, clearHeight });
    entrance(small, { corridorWall }, spec);
    furnish(small, spec);
    u += spec.width + partition;
  }
  const back = cell.part(0, 0, cell.width, depth - 230 - partition, String(hundred + 33));
  const spec = r.server(back.id, 0);
  back.room({ ...spec, clearHeight });
  door(back, { wall: 'end', at: back.depth - 65, thickness: corridorWall });
  furnish(back, { furnishing: 'racks' });
}

export const stadthaus = {
  code: 'SH',
  name: HOUSE.name,
  address: 'Gerbergasse 12',
  floors: [1, 2, 3].map((level) => ({
    level,
    name: `${level}. Obergeschoss`,
    plan: `stadthaus-${level}.floor.json`,
    draw: floorOf(level),
  })),
};
