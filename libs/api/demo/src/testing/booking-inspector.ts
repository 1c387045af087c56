import {
  decideBooking,
  type Closure,
  type HeldSlot,
  type Rejection,
  type SiteCalendar,
  type UnitId,
} from '@etage/domain';
import { calendarOf, type Booking, type Person, type Place } from '@etage/database';
import type { DemoCityRows } from '../demo-city.rows';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a row refers to one that is not there');
  return value;
};

/** Asks the rules of booking about the demo's own bookings, as if each were made on the day it was. */
export class BookingInspector {
  private readonly places = byId<Place>(this.city.places);
  private readonly persons = byId<Person>(this.city.persons);
  private readonly onPlace = grouped(this.city.bookingSlots, ({ placeId }) => placeId);
  private readonly seated = grouped(this.city.bookingSlots, ({ seatedPersonId }) => seatedPersonId);
  private readonly calendars = new Map<string, SiteCalendar>();

  constructor(private readonly city: DemoCityRows) {
    for (const floor of city.floors) {
      const building = found(city.buildings.find(({ id }) => id === floor.buildingId));
      const site = found(city.sites.find(({ id }) => id === building.siteId));
      this.calendars.set(floor.id, calendarOf(site, city.installation.createdAt));
    }
  }

  rejectionsOf(booking: Booking): Rejection[] {
    const place = found(this.places.get(booking.placeId));
    const person = found(this.persons.get(booking.personId));
    const { startsAt, endsAt, createdAt } = booking;
    return decideBooking(
      { placeId: place.id, personId: person.id, slot: { startsAt, endsAt } },
      {
        now: createdAt,
        actor: { personId: person.id, roles: person.roles, unitPath: this.unitPath(person.unitId) },
        place: {
          ...place,
          placeId: place.id,
          slotMode: place.slotMode ?? 'free-hours',
          lightMinutes: place.lightMinutes ?? null,
          closures: this.closuresOf(place),
          released: [],
        },
        calendar: found(this.calendars.get(place.floorId)),
        settings: found(this.city.sites[0]).settings,
        heldOnPlace: this.others(booking, this.onPlace.get(place.id)),
        heldByPerson: this.others(booking, this.seated.get(person.id)),
      },
    );
  }

  private others(booking: Booking, held: readonly HeldSlot[] = []): HeldSlot[] {
    return held.filter(({ bookingId }) => bookingId !== booking.id);
  }

  private closuresOf({ id, roomId }: Place): Closure[] {
    return this.city.closures.filter(({ placeId }) => placeId === id || placeId === roomId);
  }

  private unitPath(unitId: UnitId): UnitId[] {
    const unit = found(this.city.units.find(({ id }) => id === unitId));
    return [unitId, ...(unit.parentId === null ? [] : this.unitPath(unit.parentId))];
  }
}
