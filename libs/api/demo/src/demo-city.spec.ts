import { placesOfPlan } from '@etage/floorplan';
import type { Place } from '@etage/database';
import { bookingModeOf, dockFits, type EquipmentKind } from '@etage/domain';
import type { DemoCityRows } from './demo-city.rows';
import { ADMINISTRATOR_EMAIL, FACILITY_EMAIL, personEmail } from './people/demo-accounts';
import { RESERVED_ROOMS, ROOMS_WITH_APPROVAL } from './places/room-policy.data';
import { cityAt } from './testing/city-at';

const now = new Date('2026-11-24T09:20:00+01:00');
const SLOW_MACHINE_MS = 60_000;
let city: DemoCityRows;
beforeAll(async () => {
  city = await cityAt(now);
}, SLOW_MACHINE_MS);

const personAt = (email: string) => city.persons.find((person) => person.email === email);
const desks = () => city.places.filter(({ kind }) => kind === 'desk');
const roomNamed = (name: string) =>
  city.places.find((place) => place.kind === 'room' && place.name === name);
const unitNamed = (name: string) => city.units.find((unit) => unit.name === name);
const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter(is).length / items.length;

describe('the demo city', () => {
  it('is the same whenever it is made for the same instant', async () => {
    expect(JSON.stringify(await cityAt(now)) === JSON.stringify(city)).toBe(true);
  });

  it('keeps its ids from one day to the next', async () => {
    const later = await cityAt(new Date('2027-03-01T07:00:00+01:00'));
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    for (const table of ['sites', 'floors', 'units', 'persons', 'places', 'closures'] as const) {
      expect(ids(later[table])).toEqual(ids(city[table]));
    }
  });

  it('has two sites, three buildings, six floors or more, and places enough', () => {
    expect(city.sites).toHaveLength(2);
    expect(city.buildings).toHaveLength(3);
    expect(city.floors.length).toBeGreaterThanOrEqual(6);
    expect(desks().length).toBeGreaterThanOrEqual(300);
    expect(city.places.filter(({ kind }) => kind === 'room').length).toBeGreaterThanOrEqual(40);
    expect(city.places.filter(({ kind }) => kind === 'equipment').length).toBeGreaterThan(9);
  });

  it('has a place for everything that is drawn', () => {
    const drawn = city.floorPlans.flatMap(({ plan }) => placesOfPlan(plan));
    expect(city.places.filter(({ elementId }) => elementId !== null)).toHaveLength(drawn.length);
  });

  it('closes earlier on Fridays at one site', () => {
    const closings = city.sites.map(({ frameHours }) => frameHours[4]?.closesAt);
    expect(closings.sort()).toEqual([18 * 60, 20 * 60]);
  });

  it('shows a floor to one unit only', () => {
    const restricted = city.floors.filter(({ restrictedUnitId }) => restrictedUnitId !== null);
    expect(restricted.map(({ restrictedUnitId }) => restrictedUnitId)).toEqual([
      unitNamed('Rechnungsprüfungsamt')?.id,
    ]);
  });
});

describe('the people of the demo city', () => {
  it('are six hundred numbered accounts and two with a role of their own', () => {
    const numbered = Array.from({ length: 600 }, (_, at) => personEmail(at + 1));
    expect(new Set(city.persons.map(({ email }) => email))).toEqual(
      new Set([...numbered, FACILITY_EMAIL, ADMINISTRATOR_EMAIL]),
    );
    expect(personAt(FACILITY_EMAIL)?.roles).toEqual(['staff', 'facility-manager']);
    expect(personAt(ADMINISTRATOR_EMAIL)?.roles).toEqual(['staff', 'administrator']);
  });

  it('bear names of their own', () => {
    const names = city.persons.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
    expect(new Set(names).size).toBe(city.persons.length);
  });

  it('work in a tree of units with a single root and no unit of the same name twice', () => {
    const ids = new Set(city.units.map(({ id }) => id));
    expect(city.units.filter(({ parentId }) => parentId === null)).toHaveLength(1);
    expect(city.units.every(({ parentId }) => parentId === null || ids.has(parentId))).toBe(true);
    expect(new Set(city.units.map(({ name }) => name)).size).toBe(city.units.length);
    expect(new Set(city.units.map(({ level }) => level)).size).toBe(5);
  });

  it('fill all function groups and mostly show their name to their own unit', () => {
    expect(new Set(city.persons.map(({ functionGroup }) => functionGroup)).size).toBe(5);
    expect(share(city.persons, ({ visibility }) => visibility === 'unit')).toBeGreaterThan(0.6);
    expect(city.persons.some(({ visibility }) => visibility === 'nobody')).toBe(true);
  });

  it('count two visitors who are caseworkers of one team with the same notebook', () => {
    for (const visitor of [personAt(personEmail(1)), personAt(personEmail(2))]) {
      expect(visitor).toMatchObject({
        unitId: unitNamed('Wohngeld')?.id,
        functionGroup: 'caseworker',
        roles: ['staff'],
        visibility: 'unit',
        notebookConnector: 'usb-c',
        notebookWatts: 65,
      });
    }
  });
});

describe('the places of the demo city', () => {
  it('are height-adjustable for about seven desks in ten and accessible for about one in eight', () => {
    const adjustable = share(desks(), ({ heightAdjustable }) => heightAdjustable);
    const accessible = share(desks(), (desk) => desk.accessible);
    expect(Math.abs(adjustable - 0.7)).toBeLessThan(0.06);
    expect(Math.abs(accessible - 0.12)).toBeLessThan(0.04);
    expect(desks().every((desk) => desk.heightAdjustable || !desk.accessible)).toBe(true);
  });

  it('are mostly clean desks; heads of office have one of their own', () => {
    const owners = new Map(city.persons.map((person) => [person.id, person]));
    const owned = desks().flatMap(({ assignedPersonId }) =>
      assignedPersonId === null ? [] : [owners.get(assignedPersonId)?.functionGroup],
    );
    expect(owned.length / desks().length).toBeLessThan(0.15);
    expect(owned).toEqual(expect.arrayContaining(['head-of-office', 'counter', 'caseworker']));
  });

  it('carry docks of which some fit the standard notebook and some do not', () => {
    const docks = city.equipmentTypes.filter(({ kind }) => kind === 'dock');
    const fits = docks.map(
      ({ connector, watts }) =>
        connector !== null &&
        watts !== null &&
        dockFits({ connector, watts }, { connector: 'usb-c', watts: 65 }),
    );
    expect(fits).toContain(true);
    expect(fits).toContain(false);
    const stood = new Set(city.equipmentItems.map(({ typeId }) => typeId));
    expect(city.equipmentTypes.every(({ id }) => stood.has(id))).toBe(true);
  });

  it('are inventoried without a number twice', () => {
    const numbers = city.equipmentItems.map(({ inventoryNumber }) => inventoryNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('include every room that is held for a unit or given out by approval', () => {
    for (const [room, unit] of Object.entries(RESERVED_ROOMS)) {
      expect(roomNamed(room)?.reservedUnitId).toBe(unitNamed(unit)?.id);
    }
    for (const room of ROOMS_WITH_APPROVAL) expect(roomNamed(room)?.requiresApproval).toBe(true);
  });

  it('include lounges that are taken on the spot, and others in which one simply sits down', () => {
    const lounges = city.places.filter(({ use }) => use === 'lounge');
    const modes = lounges.map(({ bookable, lightMinutes = null }) =>
      bookingModeOf({ bookable, lightMinutes }),
    );
    expect(new Set(modes)).toEqual(new Set(['light', 'none']));
  });

  it('include meeting rooms with what one looks for', () => {
    const kinds = new Map(city.equipmentTypes.map(({ id, kind }) => [id, kind]));
    const has = (room: Place, kind: EquipmentKind) =>
      city.equipmentItems.some(
        ({ placeId, typeId }) => placeId === room.id && kinds.get(typeId) === kind,
      );
    const rooms = city.places.filter(({ use }) => use === 'meeting-room');
    expect(rooms.length).toBeGreaterThan(12);
    for (const kind of ['screen', 'camera', 'digital-whiteboard'] as const) {
      expect(rooms.filter((room) => has(room, kind)).length).toBeGreaterThan(3);
    }
    expect(
      rooms.filter(
        (room) => room.accessible && has(room, 'camera') && has(room, 'digital-whiteboard'),
      ).length,
    ).toBeGreaterThan(1);
  });

  it('include project offices that anybody may book as a whole or desk by desk', () => {
    const office = roomNamed('Projektbüro Altstadt');
    const inside = desks().filter(({ roomId }) => roomId === office?.id);
    expect(inside.length).toBeGreaterThan(1);
    for (const place of [office, ...inside]) {
      expect(place).toMatchObject({
        bookable: true,
        requiresApproval: false,
        reservedUnitId: null,
        assignedPersonId: null,
      });
    }
  });

  it('include counters that are booked by half days, where the demo leaves room for its visitors', () => {
    const counters = desks().filter(({ slotMode }) => slotMode === 'half-days');
    const shared = counters.filter(({ assignedPersonId }) => assignedPersonId === null);
    expect(shared.length).toBeGreaterThan(1);
    const ids = shared.map(({ id }) => id);
    expect(city.bookings.filter(({ placeId }) => ids.includes(placeId))).toEqual([]);
  });

  it('are closed here and there, some for an open end', () => {
    expect(city.closures.filter(({ endsAt }) => endsAt === null).length).toBeGreaterThan(0);
    expect(city.closures.filter(({ endsAt }) => endsAt !== null).length).toBeGreaterThan(0);
    expect(city.closures.every(({ note }) => note)).toBe(true);
  });
});
