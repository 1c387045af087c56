import { Cell } from '../cell.mjs';
import { frame } from '../frame.mjs';
import { door, doubleDoor, window } from '../opening.mjs';
import { run } from '../run.mjs';
import { sheet } from '../sheet.mjs';
import { grandStairs } from './altes-rathaus-stairs.mjs';
import { foyer } from './altes-rathaus-foyer.mjs';
import { HOUSE, INNER, MIDDLE, SECOND_AXIS, outline } from './altes-rathaus-shell.mjs';
import { altesRathausRooms } from './altes-rathaus-rooms.mjs';
import { risalitRoom } from './altes-rathaus-risalit.mjs';

const FACES = {
  northWest: frame([INNER.left, INNER.top], [1, 0], [0, 1]),
  northEast: frame([SECOND_AXIS, INNER.top], [1, 0], [0, 1]),
  southWest: frame([INNER.left, INNER.bottom], [1, 0], [0, -1]),
  southEast: frame([SECOND_AXIS, INNER.bottom], [1, 0], [0, -1]),
};

function floorOf(level) {
  return (title) => {
    const plan = sheet(title, outline(level));
    const rooms = altesRathausRooms(level);
    for (const [side, face] of Object.entries(FACES)) run(plan, HOUSE, face, rooms[side]);
    corridor(plan, `A-${level}00`);
    grandStairs(plan, `A-${level}10`);
    if (level === 0) {
      foyer(plan, rooms.middle);
      serviceHallDoors(plan, rooms.southWest[0].number);
    }
    if (level > 0) risalitRoom(plan, rooms.middle);
    return plan;
  };
}

function corridor(plan, id) {
  const { left, right, top } = INNER;
  const v = HOUSE.depth + HOUSE.corridorWall;
  const face = frame([left, top + v], [1, 0], [0, 1]);
  const cell = new Cell(plan, id, face, right - left, HOUSE.corridor);
  cell.room({ name: 'Flur', use: 'corridor', clearHeight: HOUSE.clearHeight });
  for (const wall of ['start', 'end']) {
    window(cell, { wall, at: HOUSE.corridor / 2, width: 120, thickness: HOUSE.outerWall });
  }
}

/** The service hall opens to the corridor by a double door and, wide open, to the foyer. */
function serviceHallDoors(plan, id) {
  const width = MIDDLE.left - HOUSE.partition - INNER.left;
  const hall = new Cell(plan, id, FACES.southWest, width, HOUSE.depth);
  doubleDoor(hall, { at: width / 2, width: 200, thickness: HOUSE.corridorWall });
  door(hall, { wall: 'end', at: 440, width: 200, thickness: HOUSE.partition, opens: 'none' });
}

const floor = (level, name, more) => ({
  level,
  name,
  plan: `altes-rathaus-${level}.floor.json`,
  ...more,
  draw: floorOf(level),
});

export const altesRathaus = {
  code: 'AR',
  name: HOUSE.name,
  address: 'Marktplatz 1',
  floors: [
    floor(0, 'Erdgeschoss'),
    floor(1, '1. Obergeschoss'),
    floor(2, '2. Obergeschoss', { restrictedToUnit: 'Rechnungsprüfungsamt' }),
  ],
};
