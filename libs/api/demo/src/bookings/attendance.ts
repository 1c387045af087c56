import type { SeededRandom } from '../random/seeded-random';
import type { WorkingDay } from '../calendar/working-day';

/** Share of desks in use from Monday to Friday: German offices are fullest midweek. */
const BY_WEEKDAY: readonly number[] = [0.5, 0.66, 0.69, 0.66, 0.4];

/** What is booked already of a day ahead; three weeks out most have not decided yet. */
const DECIDED_TOMORROW = 0.96;
const DECIDED_LESS_PER_DAY = 0.03;

/** No two Tuesdays are alike. */
const SPREAD = 0.1;

const decided = (ahead: number): number =>
  ahead <= 0 ? 1 : DECIDED_TOMORROW - DECIDED_LESS_PER_DAY * (ahead - 1);

/** Share of the desks that are booked on a day, as known today, without the luck of the day. */
export const expectedAttendance = ({ weekday, ahead }: WorkingDay): number =>
  (BY_WEEKDAY[weekday - 1] ?? 0) * decided(ahead);

/** The same on one floor, a little more or less. */
export const drawAttendance = (day: WorkingDay, random: SeededRandom): number =>
  expectedAttendance(day) * (1 - SPREAD + 2 * SPREAD * random.next());
