import { buildCity } from './city.mjs';
import { withDatabase } from './database.mjs';
import { dayFromToday } from './wishes.mjs';

const CONNECTIONS = 2;

/** Bookings of one statement are sorted and kept in memory before they are written. */
const DAYS_AT_ONCE = 50;

/** Every `nth` desk is booked for the day, from eight to four in UTC, by the person of the same number. */
const FILL = `
  WITH desk AS (
    SELECT id, floor_id, row_number() OVER (ORDER BY floor_id, code) AS number FROM place
  ), sitter AS (
    SELECT id, row_number() OVER (ORDER BY id) AS number FROM person
  ), booked AS (
    INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
    SELECT uuidv7(), desk.id, desk.floor_id, sitter.id, sitter.id, day + interval '8 hours', day + interval '16 hours',
           'confirmed', day
      FROM generate_series($1::timestamptz, $2::timestamptz, interval '1 day') AS day, desk JOIN sitter USING (number)
     WHERE desk.number % $3 = 0
     ORDER BY day
    RETURNING id, place_id, person_id, starts_at, ends_at
  )
  INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
  SELECT id, place_id, person_id, starts_at, ends_at FROM booked`;

function* chunksOf({ from, till }) {
  for (let first = from; first <= till; first += DAYS_AT_ONCE) {
    yield [dayFromToday(first), dayFromToday(Math.min(first + DAYS_AT_ONCE - 1, till))];
  }
}

/**
 * Books every `nth` desk on each day, in days from today, both ends included; then tidies up as autovacuum would by and
 * by. Foreign keys are not asked, for time: places and persons were read a moment before.
 */
async function fillDays(folder, { nth, ...days }) {
  const chunks = chunksOf(days); // shared: each connection takes the next
  const fill = async (database) => {
    await database.query('SET session_replication_role = replica');
    for (const chunk of chunks) await database.query(FILL, [...chunk, nth]);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => withDatabase(folder, fill)));
  await withDatabase(folder, (database) => database.query('VACUUM ANALYZE booking, booking_slot'));
  await withDatabase(folder, (database) => database.query('CHECKPOINT'));
}

/** A city of ten floors with 200 desks each: today and on the nine days after, every other desk is booked. */
const TEN_FLOORS = { floors: 10, desksAFloor: 200, people: 2_000 };
export const COMING_DAYS = { from: 0, till: 9, nth: 2 };

/** Builds that city in the database of an Etage, with so many days of the past on which all desks were taken. */
export async function fillCity({ folder }, { pastDays = 0 } = {}) {
  const city = await withDatabase(folder, (database) => buildCity(database, TEN_FLOORS));
  if (pastDays > 0) await fillDays(folder, { from: -pastDays, till: -1, nth: 1 });
  await fillDays(folder, COMING_DAYS);
  return city;
}
