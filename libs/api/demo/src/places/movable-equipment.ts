import type { PlaceId } from '@etage/domain';
import type { Floor, Place } from '@etage/database';
import type { BuiltFloor } from '../city/built-floors';
import { stableId } from '../random/stable-id';
import type { Furnished } from '../equipment/furnished';
import type { EquipmentTypeKey } from '../equipment/equipment-catalogue.data';

interface Movable {
  readonly code: string;
  readonly name: string;
  readonly type: EquipmentTypeKey;
}

const WHITEBOARD: Movable = { code: 'WB-1', name: 'Mobiles Whiteboard', type: 'mobileWhiteboard' };
/** Kept on the lowest floor of each building. */
const BUILDING_POOL: readonly Movable[] = [
  { code: 'KW-1', name: 'Kamerawagen', type: 'cameraCart' },
  { code: 'DS-1', name: 'Leih-Dockingstation', type: 'dockUsbC90' },
];

const placeOf = (floor: Floor, { code, name }: Movable): Place => ({
  id: stableId<PlaceId>('place', floor.code, code),
  floorId: floor.id,
  kind: 'equipment',
  code,
  name,
  elementId: null,
  roomId: null,
  use: null,
  area: null,
  x: null,
  y: null,
  capacity: 1,
  bookable: true,
  requiresApproval: false,
  assignedPersonId: null,
  reservedUnitId: null,
  heightAdjustable: false,
  accessible: true,
  quiet: false,
});

/** What is wheeled about and booked like a place: a whiteboard on every floor, a pool in every building. */
export function movableEquipment(floors: readonly BuiltFloor[]): Furnished[] {
  const isLowest = ({ building, floor }: BuiltFloor): boolean =>
    floors.every((other) => other.building.id !== building.id || other.floor.level >= floor.level);
  return floors.flatMap((built) =>
    [WHITEBOARD, ...(isLowest(built) ? BUILDING_POOL : [])].map((movable) => ({
      place: placeOf(built.floor, movable),
      kit: [movable.type],
    })),
  );
}
