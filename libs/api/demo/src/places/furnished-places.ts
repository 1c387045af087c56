import type { Unit } from '@etage/database';
import type { BuiltFloor } from '../city/built-floors';
import type { Furnished } from '../equipment/furnished';
import { placeKit } from '../equipment/place-kit';
import type { Employee } from '../people/employees';
import { drawnPlaces } from './drawn-places';
import { movableEquipment } from './movable-equipment';
import { ownDesks } from './own-desks';

interface CityPeople {
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
}

function furnishedFloor(built: BuiltFloor, { units, employees }: CityPeople): Furnished[] {
  const places = drawnPlaces(built, units);
  const owners = ownDesks(
    places,
    employees.filter(({ post }) => post.floor === built.floor.code),
  );
  return places.map((place) => ({
    place: { ...place, assignedPersonId: owners.get(place.id) ?? null },
    kit: placeKit(place),
  }));
}

/** Every place of the city with its owner, if it has one, and what stands there. */
export const furnishedPlaces = (floors: readonly BuiltFloor[], people: CityPeople): Furnished[] => [
  ...floors.flatMap((floor) => furnishedFloor(floor, people)),
  ...movableEquipment(floors),
];
