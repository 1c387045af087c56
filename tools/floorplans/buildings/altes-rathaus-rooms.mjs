import * as r from '../room-spec.mjs';
import { oriel } from './altes-rathaus-oriel.mjs';

/** Toilets, lift and the record room behind them stand above each other on every floor. */
const serviceCore = (level, rear) => [
  r.women(`A-${level}11`, 2),
  r.men(`A-${level}12`, 2),
  r.core(
    4,
    [
      r.lift(`A-${level}13`, 0, { width: 180 }),
      r.accessibleToilet(`A-${level}14`, 0, { width: 240 }),
    ],
    r.storage(`A-${level}15`, 0, { name: rear }),
  ),
];

const ground = {
  northWest: [
    r.stairs('A-001', 2),
    r.office('A-002', 2, 3),
    r.kitchen('A-003', 1),
    r.office('A-004', 2, 3),
    r.team('A-005', 3, 4),
  ],
  northEast: [...serviceCore(0, 'Registratur'), r.office('A-016', 2, 2, { gable: 'end' })],
  southWest: [r.counters('A-025', 10, 8, { name: 'Bürgeramt', gable: 'start', door: 'none' })],
  southEast: [
    r.meeting('A-021', 3, { name: 'Trauzimmer', furnishing: 'wedding' }),
    r.office('A-022', 2, 2, { name: 'Standesamt' }),
    r.office('A-023', 2, 3, { name: 'Standesamt' }),
    r.team('A-024', 3, 5, { gable: 'end' }),
  ],
  middle: { number: 'A-020', name: 'Foyer und Information', use: 'reception' },
};

const first = {
  northWest: [
    r.stairs('A-101', 2),
    r.office('A-102', 2, 3),
    r.kitchen('A-103', 1),
    r.office('A-104', 2, 3),
    r.team('A-105', 3, 5, { name: 'Ratsbüro' }),
  ],
  northEast: [...serviceCore(1, 'Archiv'), r.office('A-116', 2, 3, { gable: 'end' })],
  southWest: [
    r.office('A-125', 2, 2, { gable: 'start' }),
    r.team('A-126', 3, 5),
    r.team('A-127', 3, 4, { name: 'Presse und Protokoll', ...oriel }),
    r.focus('A-128', 2),
  ],
  southEast: [
    r.office('A-121', 2, 2, { name: 'Vorzimmer' }),
    r.head('A-122', 3, { name: 'Oberbürgermeisterin', ...oriel }),
    r.office('A-123', 2, 2, { name: 'Persönliche Referenten' }),
    r.meeting('A-124', 3, { name: 'Kleiner Sitzungssaal', gable: 'end' }),
  ],
  middle: { ...r.meeting('A-120', 5, { name: 'Großer Sitzungssaal' }), furnishing: 'assembly' },
};

const second = {
  northWest: [
    r.stairs('A-201', 2),
    r.office('A-202', 2, 3),
    r.kitchen('A-203', 1),
    r.focus('A-204', 2),
    r.team('A-205', 3, 5),
  ],
  northEast: [...serviceCore(2, 'Prüfakten'), r.office('A-216', 2, 3, { gable: 'end' })],
  southWest: [
    r.office('A-225', 2, 3, { gable: 'start' }),
    r.team('A-226', 3, 5),
    r.team('A-227', 3, 4, oriel),
    r.office('A-228', 2, 2),
  ],
  southEast: [
    r.office('A-221', 2, 2, { name: 'Vorzimmer' }),
    r.head('A-222', 3, oriel),
    r.meeting('A-223', 2, { name: 'Besprechung Brunnen' }),
    r.team('A-224', 3, 5, { gable: 'end' }),
  ],
  middle: r.project('A-220', 5, 8, { name: 'Projektbüro Jahresabschluss' }),
};

const FLOORS = [ground, first, second];
export const altesRathausRooms = (level) => FLOORS[level];
