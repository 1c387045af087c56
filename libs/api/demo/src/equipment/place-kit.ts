import type { Place } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import type { EquipmentTypeKey } from './equipment-catalogue.data';

const DOCKS: readonly (readonly [EquipmentTypeKey, number])[] = [
  ['dockUsbC65', 48],
  ['dockUsbC90', 28],
  ['dockThunderbolt', 14],
  ['dockProprietary', 10],
];

const SCREENS: readonly (readonly [readonly EquipmentTypeKey[], number])[] = [
  [['screen24', 'screen24'], 36],
  [['screen27', 'screen27'], 22],
  [['screen27'], 18],
  [['screen34'], 14],
  [['screen24'], 10],
];

/** A room is fitted out in one go; this share of its desks was changed later. */
const CHANGED_LATER = 0.2;
/** Desks whose dock was lent out and never came back. */
const WITHOUT_DOCK = 0.03;

function deskKit(desk: Place): EquipmentTypeKey[] {
  const own = new SeededRandom(`kit ${desk.id}`);
  const room = new SeededRandom(`kit ${desk.roomId ?? desk.id}`);
  const random = own.chance(CHANGED_LATER) ? own : room;
  const dock = random.weighted(DOCKS);
  const screens = random.weighted(SCREENS);
  return own.chance(WITHOUT_DOCK) ? [...screens] : [dock, ...screens];
}

/** Rooms from this size on can be joined from afar. */
const HYBRID_SEATS = 8;

function roomKit(room: Place): EquipmentTypeKey[] {
  const random = new SeededRandom(`kit ${room.id}`);
  switch (room.use) {
    case 'meeting-room':
      return [
        'display75',
        ...(room.capacity >= HYBRID_SEATS || random.chance(0.4) ? (['camera'] as const) : []),
        ...(random.chance(0.7) ? (['whiteboard'] as const) : []),
        ...(random.chance(0.5) ? (['digitalWhiteboard'] as const) : []),
      ];
    case 'project-office':
      return [
        'digitalWhiteboard',
        'whiteboard',
        ...(random.chance(0.5) ? (['camera'] as const) : []),
      ];
    case 'focus-room':
      return random.chance(0.6) ? ['dockUsbC65', 'screen27'] : [];
    default:
      return [];
  }
}

/** The models that stand at a desk or in a room. */
export const placeKit = (place: Place): EquipmentTypeKey[] =>
  place.kind === 'desk' ? deskKit(place) : roomKit(place);
