import { demoBookings } from './bookings/demo-bookings';
import { crewOf } from './bookings/floor-crew';
import { buildingRows } from './city/building-rows';
import { builtFloors } from './city/built-floors';
import type { DrawnCity } from './city/read-city';
import type { DemoCityRows } from './demo-city.rows';
import { EQUIPMENT_TYPES, inventory } from './equipment/inventory';
import { employeesOn } from './people/employees';
import { seatWishesOf } from './people/seat-wishes';
import { closuresAround } from './places/closures';
import { furnishedPlaces } from './places/furnished-places';
import { organisationOf } from './units/organisation';

export interface DemoCityFacts {
  readonly drawn: DrawnCity;
  readonly now: Date;
  readonly passwordHash: string;
}

/** Makes the demo city in memory; the same drawings and the same `now` give the same city. */
export function demoCity({ drawn, now, passwordHash }: DemoCityFacts): DemoCityRows {
  const { units, posts } = organisationOf(drawn.city.name);
  const employees = employeesOn(posts, passwordHash);
  const built = builtFloors(drawn, units);
  const furnished = furnishedPlaces(built, { units, employees });
  const places = furnished.map(({ place }) => place);
  const closures = closuresAround(now, built, places);
  const crews = built.map((floor) => crewOf(floor, { now, places, employees, units }));
  const book = demoBookings({ now, places, closures, employees, crews });
  return {
    installation: { id: 1, cityName: drawn.city.name, demo: true, createdAt: now },
    ...buildingRows(built, now),
    units,
    persons: employees.map(({ person }) => person),
    seatWishes: seatWishesOf(employees),
    places,
    closures,
    equipmentTypes: EQUIPMENT_TYPES,
    equipmentItems: inventory(furnished),
    bookings: book.bookings,
    bookingSlots: book.slots,
  };
}
