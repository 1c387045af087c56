import type { PlaceId, SiteCalendar } from '@etage/domain';
import { calendarOf, type Floor, type Place, type Unit } from '@etage/database';
import type { BuiltFloor } from '../city/built-floors';
import { isDemoDoor, type Employee } from '../people/employees';
import { liesWithin } from '../units/organisation';

export interface ProjectOffice {
  readonly room: Place;
  readonly desks: readonly Place[];
}

/** A floor, what can be booked on it, and who does so. */
export interface FloorCrew {
  readonly floor: Floor;
  readonly calendar: SiteCalendar;
  /** Clean desks outside project offices, room by room. */
  readonly desks: readonly Place[];
  readonly projectOffices: readonly ProjectOffice[];
  /** Meeting rooms and focus rooms. */
  readonly rooms: readonly Place[];
  readonly movables: readonly Place[];
  /** Whoever works here. */
  readonly members: readonly Employee[];
  /** Members without a desk of their own, team by team. */
  readonly deskSharers: readonly Employee[];
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
    ({ kind, roomId, assignedPersonId }) =>
      kind === 'desk' && assignedPersonId === null && !projectRooms.has(roomId),
  );
}

/** Picks out of the city what belongs to one floor. */
export function crewOf({ floor, site }: BuiltFloor, facts: CrewFacts): FloorCrew {
  const places = facts.places.filter(({ floorId, bookable }) => bookable && floorId === floor.id);
  const projectOffices = projectOfficesAmong(places);
  const owners = new Set(places.map((place) => place.assignedPersonId));
  const members = facts.employees.filter(
    (employee) => employee.post.floor === floor.code && !isDemoDoor(employee),
  );
  return {
    floor,
    calendar: calendarOf(site, facts.now),
    desks: cleanDesksAmong(places, projectOffices),
    projectOffices,
    rooms: places.filter(({ use }) => use === 'meeting-room' || use === 'focus-room'),
    movables: places.filter(({ kind }) => kind === 'equipment'),
    members,
    deskSharers: members.filter(({ person }) => !owners.has(person.id)),
    bookersOf: ({ reservedUnitId }) =>
      reservedUnitId === null
        ? members
        : members.filter(({ post }) => liesWithin(post.unit, reservedUnitId, facts.units)),
  };
}
