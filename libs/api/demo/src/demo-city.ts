import {
  calendarOf,
  type Booking,
  type BookingSlot,
  type Building,
  type ClosureRow,
  type EquipmentItem,
  type EquipmentType,
  type Floor,
  type FloorPlanVersion,
  type Installation,
  type Person,
  type Place,
  type Site,
  type Unit,
} from '@etage/database';
import { demoBookings } from './bookings/demo-bookings';
import { crewOf } from './bookings/floor-crew';
import { workingDays } from './calendar/working-day';
import { builtFloors, type BuiltFloor } from './city/built-floors';
import type { DrawnCity } from './city/read-city';
import { EQUIPMENT_TYPES, inventory } from './equipment/inventory';
import { placeKit } from './equipment/place-kit';
import { employeesOn, type Employee } from './people/employees';
import { closuresAmong } from './places/closures';
import { drawnPlaces } from './places/drawn-places';
import { movableEquipment } from './places/movable-equipment';
import { ownDesks } from './places/own-desks';
import { organisationOf } from './units/organisation';

/** The whole demo city as rows, one list a table. */
export interface DemoCity {
  readonly installation: Installation;
  readonly sites: readonly Site[];
  readonly buildings: readonly Building[];
  readonly units: readonly Unit[];
  readonly persons: readonly Person[];
  readonly floors: readonly Floor[];
  readonly floorPlans: readonly FloorPlanVersion[];
  readonly places: readonly Place[];
  readonly closures: readonly ClosureRow[];
  readonly equipmentTypes: readonly EquipmentType[];
  readonly equipmentItems: readonly EquipmentItem[];
  readonly bookings: readonly Booking[];
  readonly bookingSlots: readonly BookingSlot[];
}

export interface DemoCityFacts {
  readonly drawn: DrawnCity;
  readonly now: Date;
  readonly passwordHash: string;
}

const unique = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

function placesOf(built: BuiltFloor, units: readonly Unit[], employees: readonly Employee[]) {
  const places = drawnPlaces(built, units);
  const here = employees.filter(({ post }) => post.floor === built.floor.code);
  const owners = ownDesks(places, here);
  return places.map((place) => ({ ...place, assignedPersonId: owners.get(place.id) ?? null }));
}

/** Makes the demo city in memory; the same drawings and the same `now` give the same city. */
export function demoCity({ drawn, now, passwordHash }: DemoCityFacts): DemoCity {
  const { name: cityName } = drawn.city;
  const { units, posts } = organisationOf(cityName);
  const employees = employeesOn(posts, passwordHash);
  const built = builtFloors(drawn, units);
  const movables = movableEquipment(built);
  const drawnHere = built.flatMap((floor) => placesOf(floor, units, employees));
  const places = [...drawnHere, ...movables.map(({ place }) => place)];
  const sites = unique(built.map(({ site }) => site));
  const [mainSite] = sites as [Site, ...Site[]];
  const closures = closuresAmong(drawnHere, workingDays(calendarOf(mainSite, now), now));
  const crews = built.map(({ floor, site }) =>
    crewOf({
      floor,
      calendar: calendarOf(site, now),
      places: places.filter((place) => place.floorId === floor.id),
      employees,
      units,
    }),
  );
  const book = demoBookings({ now, places, closures, employees, crews });
  return {
    installation: { id: 1, cityName, demo: true, createdAt: now },
    sites,
    buildings: unique(built.map(({ building }) => building)),
    units,
    persons: employees.map(({ person }) => person),
    floors: built.map(({ floor }) => floor),
    floorPlans: built.map(({ floor, plan }) => ({
      floorId: floor.id,
      version: 1,
      plan,
      publishedAt: now,
    })),
    places,
    closures,
    equipmentTypes: EQUIPMENT_TYPES,
    equipmentItems: inventory([
      ...drawnHere.map((place) => ({ place, kit: placeKit(place) })),
      ...movables,
    ]),
    bookings: book.bookings,
    bookingSlots: book.slots,
  };
}
