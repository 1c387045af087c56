import type { Employee } from '../people/employees';
import type { SeededRandom } from '../random/seeded-random';
import type { DayOnFloor } from './day-on-floor';
import type { DeskSharer, FloorCrew } from './floor-crew';

export type Attendee = Pick<DeskSharer, 'employee' | 'usualDesk'>;

/** Colleagues from other floors on an ordinary day. */
const GUESTS = 2;
/** Whoever always comes on this weekday is far more likely to come. */
const USUAL_DAY_BONUS = 0.45;

/** Desk sharers in the order of their will to come. */
const regulars = ({ crew, day }: DayOnFloor, random: SeededRandom): Attendee[] =>
  crew.deskSharers
    .map((sharer) => ({
      sharer,
      will: random.next() + (sharer.usualDays.has(day.weekday) ? USUAL_DAY_BONUS : 0),
    }))
    .sort((a, b) => b.will - a.will)
    .map(({ sharer }) => sharer);

function guests(crew: FloorCrew, everybody: readonly Employee[], random: SeededRandom): Attendee[] {
  if (crew.floor.restrictedUnitId !== null) return [];
  const invited = new Set(Array.from({ length: GUESTS }, () => random.pick(everybody)));
  return [...invited]
    .filter(({ post }) => post.floor !== crew.floor.code)
    .map((employee) => ({ employee, usualDesk: random.integer(0, crew.desks.length - 1) }));
}

/** Everybody who might come to a floor on a day, guests and the likeliest first. */
export const attendees = (
  today: DayOnFloor,
  everybody: readonly Employee[],
  random: SeededRandom,
): Attendee[] => [...guests(today.crew, everybody, random), ...regulars(today, random)];
