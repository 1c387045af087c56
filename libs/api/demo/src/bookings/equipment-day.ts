import { SeededRandom } from '../random/seeded-random';
import type { DayOnFloor } from './day-on-floor';

const TAKEN_SHARE = 0.35;
const QUARTER = 15;

/** Camera carts, whiteboards and loan docks: at most one loan a day, for two to four hours. */
export function bookEquipment({ crew, day, book }: DayOnFloor): void {
  for (const place of crew.movables) {
    const random = new SeededRandom(`loan ${place.id} ${day.siteDay}`);
    if (!random.chance(TAKEN_SHARE)) continue;
    const start = 8 * 60 + QUARTER * random.integer(0, 20);
    const slot = day.slot(start, start + 2 * 60 + QUARTER * random.integer(0, 8));
    book.tryToBook({ place, person: random.pick(crew.members).person, slot }, random);
  }
}
