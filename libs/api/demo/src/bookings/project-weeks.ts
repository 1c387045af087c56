import type { WorkingDay } from '../calendar/working-day';
import { SeededRandom } from '../random/seeded-random';
import type { BookingBook } from './booking-book';
import type { FloorCrew, ProjectOffice } from './floor-crew';

const TITLES: readonly string[] = ['Projektwoche', 'Workshop', 'Klausur', 'Planungswerkstatt'];

/** How many days of a week a project takes its office for; most weeks none. */
const STAYS: readonly (readonly [days: number, weight: number])[] = [
  [0, 50],
  [1, 18],
  [2, 17],
  [3, 15],
];

const BEGINS = 8 * 60;
const ENDS = 17 * 60;

function bookWeek(
  { room }: ProjectOffice,
  crew: FloorCrew,
  week: readonly WorkingDay[],
  book: BookingBook,
): void {
  const random = new SeededRandom(`project ${room.id} ${week[0]?.week}`);
  const stay = week.slice(random.integer(0, 1)).slice(0, random.weighted(STAYS));
  const [first, last] = [stay[0], stay.at(-1)];
  if (!first || !last) return;
  const slot = { startsAt: first.instantOf(BEGINS), endsAt: last.instantOf(ENDS) };
  const { person } = random.pick(crew.bookersOf(room));
  book.tryToBook({ place: room, person, slot, title: random.pick(TITLES) }, random);
}

/** Project offices are taken as a whole, for one to three days of a week; the nights between belong to it. */
export function bookProjectWeeks(
  crew: FloorCrew,
  days: readonly WorkingDay[],
  book: BookingBook,
): void {
  for (const office of crew.projectOffices) {
    for (const monday of new Set(days.map((day) => day.week))) {
      const week = days.filter((day) => day.week === monday);
      bookWeek(office, crew, week, book);
    }
  }
}
