import { bar } from '../bar.mjs';
import { combiFloor } from './technisches-rathaus-combi.mjs';
import * as r from '../room-spec.mjs';

/** Offices of the 1990s: a straight bar on a raster of 1.35 m, rooms on both sides of one corridor. */
export const HOUSE = {
  name: 'Technisches Rathaus',
  axis: 135,
  depth: 540,
  corridor: 210,
  partition: 14,
  corridorWall: 16,
  outerWall: 40,
  windowWidth: 105,
  clearHeight: 300,
};

/** What stands in the same place on every floor: lifts, the accessible toilet, a room behind them. */
export const liftCore = (first, back) =>
  r.core(
    6,
    [
      r.lift(`T-${first}`, 0, { width: 165 }),
      r.lift(`T-${first + 1}`, 0, { width: 165 }),
      r.accessibleToilet(`T-${first + 2}`, 0, { width: 240 }),
    ],
    back(`T-${first + 3}`, 0),
  );

const first = () => ({
  north: [
    r.office('T-101', 3, 2, { gable: 'start' }),
    r.office('T-102', 3, 2),
    r.stairs('T-103', 2),
    r.office('T-104', 3, 2),
    r.office('T-105', 3, 2),
    r.women('T-106', 2),
    r.men('T-107', 2),
    r.meeting('T-108', 5, { name: 'Besprechung Brücke' }),
    r.office('T-109', 3, 3),
    r.team('T-110', 4, 4),
    r.stairs('T-111', 2),
    r.head('T-112', 4),
    r.office('T-113', 2, 1, { name: 'Vorzimmer' }),
    r.team('T-114', 6, 6, { gable: 'end' }),
  ],
  south: [
    r.project('T-121', 6, 6, { name: 'Projektbüro Uferpark', gable: 'start' }),
    r.office('T-122', 3, 2),
    r.office('T-123', 2, 1),
    r.kitchen('T-124', 3),
    r.lounge('T-125', 4),
    liftCore(126, r.copy),
    r.focus('T-130', 2),
    r.meeting('T-131', 4, { name: 'Besprechung Schleuse' }),
    r.office('T-132', 3, 2),
    r.office('T-133', 3, 4),
    r.server('T-134', 2),
    r.office('T-135', 2, 1),
    r.team('T-136', 4, 4, { gable: 'end' }),
  ],
});

const second = () => ({
  north: [
    r.team('T-201', 4, 4, { gable: 'start' }),
    r.office('T-202', 2, 1),
    r.stairs('T-203', 2),
    r.office('T-204', 2, 1),
    r.team('T-205', 4, 4),
    r.women('T-206', 2),
    r.men('T-207', 2),
    r.office('T-208', 3, 3),
    r.office('T-209', 3, 2),
    r.head('T-210', 4, { name: 'Abteilungsleitung' }),
    r.office('T-211', 2, 1),
    r.stairs('T-212', 2),
    r.meeting('T-213', 6, { name: 'Besprechung Kataster' }),
    r.office('T-214', 3, 2),
    r.office('T-215', 3, 2, { gable: 'end' }),
  ],
  south: [
    r.head('T-221', 4, { gable: 'start' }),
    r.office('T-222', 2, 1, { name: 'Vorzimmer' }),
    r.office('T-223', 3, 2),
    r.team('T-224', 5, 5),
    r.office('T-225', 2, 1),
    r.focus('T-226', 2),
    liftCore(227, r.storage),
    r.kitchen('T-231', 3),
    r.office('T-232', 3, 2),
    r.team('T-233', 4, 4),
    r.meeting('T-234', 4, { name: 'Besprechung Pegel' }),
    r.project('T-235', 6, 6, { name: 'Projektbüro Stadtbahn', gable: 'end' }),
  ],
});

const plain = (level, name, rows) => ({
  level,
  name,
  plan: `technisches-rathaus-${level}.floor.json`,
  draw: (title) => bar(HOUSE, title, { ...rows(), corridor: [`T-${level}00`, 'Flur'] }),
});

export const technischesRathaus = {
  code: 'TR',
  name: HOUSE.name,
  address: 'Werftstraße 40',
  floors: [
    plain(1, '1. Obergeschoss', first),
    plain(2, '2. Obergeschoss', second),
    {
      level: 3,
      name: '3. Obergeschoss',
      plan: 'technisches-rathaus-3.floor.json',
      draw: (title) => combiFloor(HOUSE, title, liftCore),
    },
  ],
};
