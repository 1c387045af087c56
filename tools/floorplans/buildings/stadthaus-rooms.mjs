import * as r from '../room-spec.mjs';

/** Toilets, kitchen and stairs stand above each other; the rest changes with the offices housed. */
const wet = (level) => [
  r.women(`${level}17`, 2),
  r.men(`${level}18`, 2),
  r.kitchen(`${level}19`, 3),
];

const first = {
  north: [
    r.team('101', 4, 4, { gable: 'start' }),
    r.office('102', 3, 2),
    r.office('103', 3, 2),
    r.meeting('104', 4, { name: 'Besprechung Nahe' }),
    r.head('105', 4),
    r.office('106', 2, 1, { name: 'Vorzimmer' }),
    r.office('107', 3, 2),
    r.team('108', 5, 5),
    r.meeting('109', 6, { name: 'Großer Besprechungsraum', door: 'start' }),
  ],
  east: [
    r.office('110', 3, 2),
    r.office('111', 3, 3),
    r.team('112', 4, 4),
    r.focus('113', 2),
    r.office('114', 3, 2),
    r.lounge('115', 5),
    r.stairs('116', 2),
  ],
  west: [
    ...wet(1),
    r.office('120', 3, 2),
    r.office('121', 3, 2),
    r.office('122', 3, 2, { gable: 'end' }),
  ],
  south: [
    r.office('123', 3, 2, { gable: 'start' }),
    r.office('124', 2, 1),
    r.stairs('125', 2),
    r.project('126', 6, 6, { name: 'Projektbüro Bürgerdienste' }),
    r.office('127', 2, 2),
    r.office('128', 3, 2),
    r.team('129', 5, 4),
  ],
};

const second = {
  north: [
    r.office('201', 3, 2, { gable: 'start' }),
    r.office('202', 3, 2),
    r.team('203', 5, 4),
    r.head('204', 4),
    r.meeting('205', 5, { name: 'Besprechung Rhein' }),
    r.office('206', 2, 1, { name: 'Vorzimmer' }),
    r.office('207', 3, 2),
    r.office('208', 3, 2),
    r.project('209', 6, 6, { name: 'Projektbüro Altstadt', door: 'start', gable: 'end' }),
  ],
  east: [
    r.office('210', 3, 2),
    r.office('211', 3, 3),
    r.team('212', 4, 4),
    r.lounge('213', 4),
    r.focus('214', 2),
    r.meeting('215', 4, { name: 'Besprechung Lahn' }),
    r.stairs('216', 2),
  ],
  west: [
    ...wet(2),
    r.office('220', 3, 2),
    r.office('221', 3, 2),
    r.office('222', 3, 2, { gable: 'end' }),
  ],
  south: [
    r.team('223', 5, 5, { gable: 'start' }),
    r.stairs('224', 2),
    r.office('225', 3, 2),
    r.focus('226', 2),
    r.office('227', 3, 2),
    r.team('228', 5, 4),
    r.office('229', 3, 2),
  ],
};

const third = {
  north: [
    r.head('301', 4, { gable: 'start' }),
    r.office('302', 2, 1, { name: 'Vorzimmer' }),
    r.office('303', 3, 2),
    r.team('304', 5, 5),
    r.meeting('305', 4, { name: 'Besprechung Mosel' }),
    r.office('306', 3, 3),
    r.office('307', 3, 2),
    r.team('308', 4, 4),
    r.lounge('309', 6, { door: 'start', gable: 'end' }),
  ],
  east: [
    r.meeting('310', 5, { name: 'Besprechung Ahr' }),
    r.office('311', 3, 2),
    r.office('312', 3, 2),
    r.team('313', 4, 4),
    r.focus('314', 2),
    r.office('315', 3, 2),
    r.stairs('316', 2),
  ],
  west: [
    ...wet(3),
    r.copy('320', 3),
    r.office('321', 3, 2),
    r.office('322', 3, 2, { gable: 'end' }),
  ],
  south: [
    r.project('323', 5, 4, { name: 'Projektbüro Neustadt', gable: 'start' }),
    r.stairs('324', 2),
    r.office('325', 3, 2),
    r.office('326', 3, 2),
    r.team('327', 5, 5),
    r.office('328', 2, 1),
    r.office('329', 3, 2),
  ],
};

const FLOORS = { 1: first, 2: second, 3: third };
export const stadthausRooms = (level) => FLOORS[level];
