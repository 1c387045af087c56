import { holdsPlace } from '@etage/domain';
import type { Place } from '@etage/database';
import type { Employee } from '../people/employees';
import { SeededRandom } from '../random/seeded-random';
import { drawAttendance } from './attendance';
import { attendees } from './attendees';
import type { DayOnFloor } from './day-on-floor';
import { drawDeskSpan } from './desk-span';
import { nearestFree } from './nearest-free';

/** Even on the fullest day somebody who comes late finds a desk. */
const FULLEST = 0.88;
/** How often a project office that nobody took as a whole is open for single desks. */
const OPEN_PROJECT_OFFICE = 0.35;

/** The desks people choose from: those in offices, and now and then those of a project office. */
function deskPool({ crew, day, book }: DayOnFloor, random: SeededRandom): Place[] {
  const open = crew.projectOffices.filter(
    ({ room }) =>
      random.chance(OPEN_PROJECT_OFFICE) &&
      room.reservedUnitId === null &&
      book.placeIsFree(room, day.wholeDay),
  );
  return [...crew.desks, ...open.flatMap(({ desks }) => desks)];
}

/** How many desks of the floor are in use in the end. */
function wantedDesks({ crew, day }: DayOnFloor, pool: number, random: SeededRandom): number {
  const inProjects = crew.projectOffices.reduce((sum, { desks }) => sum + desks.length, 0);
  const expected = drawAttendance(day, random) * (crew.desks.length + inProjects);
  return Math.round(Math.min(expected, FULLEST * pool));
}

/** Fills the desks of a floor on a day up to the attendance of that weekday; `everybody` may drop in as a guest. */
export function bookDesks(today: DayOnFloor, everybody: readonly Employee[]): void {
  const { crew, day, book } = today;
  const random = new SeededRandom(`desks ${crew.floor.code} ${day.siteDay}`);
  const pool = deskPool(today, random);
  const wanted = wantedDesks(today, pool.length, random);
  const used = new Set<string>();
  for (const { employee, usualDesk } of attendees(today, everybody, random)) {
    if (used.size >= wanted) return;
    const slot = day.slot(...drawDeskSpan(random));
    const place = nearestFree(pool, usualDesk, (desk) => book.placeIsFree(desk, slot));
    if (!place) continue;
    const status = book.tryToBook({ place, person: employee.person, slot }, random);
    if (status && holdsPlace(status)) used.add(place.id);
  }
}
