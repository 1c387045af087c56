import type { PlaceId, SiteCalendar } from '@etage/domain';
import { calendarOf, type Floor, type Place, type Unit } from '@etage/database';
import type { BuiltFloor } from '../city/built-floors';
import { isDemoDoor, type Employee } from '../people/employees';
import { SeededRandom } from '../random/seeded-random';
import { liesWithin } from '../units/organisation';

/** Somebody without a desk of their own, and their habits. */
export interface DeskSharer {
  readonly employee: Employee;
  /** The desk they head for, by its place in the crew's list; teams head for neighbouring desks. */
  readonly usualDesk: number;
  /** ISO weekdays on which they like to come. */
  readonly usualDays: ReadonlySet<number>;
}

export interface ProjectOffice {
  readonly room: Place;
  readonly desks: readonly Place[];
}

/** A floor, what can be booked on it, and who does so. */
export interface FloorCrew {
  readonly floor: Floor;
  readonly calendar: SiteCalendar;
  /** Clean desks outside project offices that are booked by free hours, room by room. */
  readonly desks: readonly Place[];
  readonly projectOffices: readonly ProjectOffice[];
  /** Meeting rooms and focus rooms. */
  readonly rooms: readonly Place[];
  readonly movables: readonly Place[];
  /** Whoever works here. */
  readonly members: readonly Employee[];
  readonly deskSharers: readonly DeskSharer[];
  /** Members who may book a place: all, or the unit it is held for. */
  bookersOf(place: Place): readonly Employee[];
}

export interface CrewFacts {
  readonly now: Date;
  /** Places, people and units of the whole city. */
  readonly places: readonly Place[];
  readonly employees: readonly Employee[];
  readonly units: readonly Unit[];
}

function projectOfficesAmong(places: readonly Place[]): ProjectOffice[] {
  return places
    .filter((place) => place.use === 'project-office')
    .map((room) => ({ room, desks: places.filter((place) => place.roomId === room.id) }));
}

function cleanDesksAmong(places: readonly Place[], projectOffices: readonly ProjectOffice[]) {
  const projectRooms = new Set<PlaceId | null>(projectOffices.map(({ room }) => room.id));
  return places.filter(
    ({ kind, roomId, assignedPersonId, slotMode }) =>
      kind === 'desk' && assignedPersonId === null && !slotMode && !projectRooms.has(roomId),
  );
}

function usualDaysOf({ person }: Employee): ReadonlySet<number> {
  const random = new SeededRandom(`weekdays ${person.email}`);
  return new Set([random.integer(1, 5), random.integer(1, 5), random.integer(2, 4)]);
}

const deskSharersAmong = (employees: readonly Employee[], desks: number): DeskSharer[] =>
  employees.map((employee, at) => ({
    employee,
    usualDesk: Math.floor((at * desks) / employees.length),
    usualDays: usualDaysOf(employee),
  }));

/** Picks out of the city what belongs to one floor. */
export function crewOf({ floor, site }: BuiltFloor, facts: CrewFacts): FloorCrew {
  const places = facts.places.filter(({ floorId, bookable }) => bookable && floorId === floor.id);
  const projectOffices = projectOfficesAmong(places);
  const desks = cleanDesksAmong(places, projectOffices);
  const owners = new Set(places.map((place) => place.assignedPersonId));
  const members = facts.employees.filter(
    (employee) => employee.post.floor === floor.code && !isDemoDoor(employee),
  );
  return {
    floor,
    calendar: calendarOf(site, facts.now),
    desks,
    projectOffices,
    rooms: places.filter(({ use }) => use === 'meeting-room' || use === 'focus-room'),
    movables: places.filter(({ kind }) => kind === 'equipment'),
    members,
    deskSharers: deskSharersAmong(
      members.filter(({ person }) => !owners.has(person.id)),
      desks.length,
    ),
    bookersOf: ({ reservedUnitId }) =>
      reservedUnitId === null
        ? members
        : members.filter(({ post }) => liesWithin(post.unit, reservedUnitId, facts.units)),
  };
}
