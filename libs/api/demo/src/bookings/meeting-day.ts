import type { Place } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import { expectedAttendance } from './attendance';
import type { DayOnFloor } from './day-on-floor';
import { meetingTitle } from './meeting-titles.data';

const LENGTHS: readonly (readonly [minutes: number, weight: number])[] = [
  [30, 22],
  [45, 14],
  [60, 34],
  [90, 18],
  [120, 9],
  [180, 3],
];

const FIRST_START = 8 * 60;
const LAST_END = 17 * 60 + 30;
const QUARTER = 15;
/** How full rooms are against desks. */
const DEMAND = 0.85;

/** One room through one day: meeting after meeting, with breaks between. */
function bookRoom(place: Place, { crew, day, book }: DayOnFloor): void {
  const random = new SeededRandom(`meetings ${place.id} ${day.siteDay}`);
  const organisers = crew.bookersOf(place);
  const demand = expectedAttendance(day) * DEMAND;
  let minute = FIRST_START + QUARTER * random.integer(0, 4);
  while (minute < LAST_END) {
    const end = minute + random.weighted(LENGTHS);
    if (end <= LAST_END && random.chance(demand)) {
      const { person } = random.pick(organisers);
      const slot = day.slot(minute, end);
      book.tryToBook({ place, person, slot, title: meetingTitle(place, random) }, random);
    }
    minute = end + QUARTER * random.integer(0, 3);
  }
}

/** The meeting rooms and focus rooms of a floor on a day. */
export function bookMeetings(today: DayOnFloor): void {
  for (const room of today.crew.rooms) bookRoom(room, today);
}
