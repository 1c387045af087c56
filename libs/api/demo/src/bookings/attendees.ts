import type { Employee } from '../people/employees';
import { SeededRandom } from '../random/seeded-random';
import type { DayOnFloor } from './day-on-floor';
import type { FloorCrew } from './floor-crew';

/** A person and the desk they head for, by its place in the list of the floor's desks. */
export interface Attendee {
  readonly employee: Employee;
  readonly usual: number;
}

/** Colleagues from other floors on an ordinary day. */
const GUESTS = 2;
/** People who always come on the same weekdays are far more likely to come on those. */
const USUAL_DAY_BONUS = 0.45;

function usualDays({ person }: Employee): ReadonlySet<number> {
  const random = new SeededRandom(`weekdays ${person.email}`);
  return new Set([random.integer(1, 5), random.integer(1, 5), random.integer(2, 4)]);
}

/** Desk sharers in order of their will to come; teams head for neighbouring desks. */
const regulars = ({ crew, day }: DayOnFloor, random: SeededRandom): Attendee[] =>
  crew.deskSharers
    .map((employee, at) => ({
      employee,
      usual: Math.floor((at * crew.desks.length) / crew.deskSharers.length),
      will: random.next() + (usualDays(employee).has(day.weekday) ? USUAL_DAY_BONUS : 0),
    }))
    .sort((a, b) => b.will - a.will);

function guests(crew: FloorCrew, everybody: readonly Employee[], random: SeededRandom): Attendee[] {
  if (crew.floor.restrictedUnitId !== null) return [];
  const invited = new Set(Array.from({ length: GUESTS }, () => random.pick(everybody)));
  return [...invited]
    .filter(({ post }) => post.floor !== crew.floor.code)
    .map((employee) => ({ employee, usual: random.integer(0, crew.desks.length - 1) }));
}

/** Everybody who might come to a floor on a day, guests and the likeliest first. */
export const attendees = (
  today: DayOnFloor,
  everybody: readonly Employee[],
  random: SeededRandom,
): Attendee[] => [...guests(today.crew, everybody, random), ...regulars(today, random)];
