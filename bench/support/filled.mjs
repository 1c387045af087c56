import { buildCity } from './city.mjs';
import { withDatabase } from './database.mjs';
import { dayFromToday } from './wishes.mjs';

const CONNECTIONS = 2;

/** Bookings of one statement are sorted and kept in memory before they are written. */
const DAYS_AT_ONCE = 100;

/** Every other desk is booked for the day, from eight to four in UTC, by the person of the same number. */
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
     WHERE desk.number % 2 = 0
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
 * Books every other desk on each day, in days from today, both ends included; then tidies up as autovacuum would by and
 * by. Foreign keys are not asked, for time: places and persons were read a moment before.
 */
async function fillDays(folder, days) {
  const chunks = chunksOf(days); // shared: each connection takes the next
  const fill = async (database) => {
    await database.query('SET session_replication_role = replica');
    for (const chunk of chunks) await database.query(FILL, chunk);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => withDatabase(folder, fill)));
  await withDatabase(folder, (database) => database.query('VACUUM ANALYZE booking, booking_slot'));
  await withDatabase(folder, (database) => database.query('CHECKPOINT'));
}

const TEN_FLOORS = { floors: 10, desksAFloor: 200, people: 2_000 };
/** Days from today. */
export const COMING_DAYS = { from: 0, till: 8 };
export const A_YEAR_AGO = -365;
const ONE_PAST_DAY = { from: A_YEAR_AGO, till: A_YEAR_AGO };

/**
 * Builds a city of ten floors with 200 desks each in the database of an Etage. Every other desk is booked today, on the
 * days to come, and on a day a year ago, which makes 10,000 bookings; or on every day of the past since `since`.
 */
export async function fillCity({ folder }, since) {
  const city = await withDatabase(folder, (database) => buildCity(database, TEN_FLOORS));
  await fillDays(folder, since === undefined ? ONE_PAST_DAY : { from: since, till: -1 });
  await fillDays(folder, COMING_DAYS);
  return city;
}
