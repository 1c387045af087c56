import { dayFromToday } from './wishes.mjs';

/** Bookings of one statement are sorted and kept in memory before they are written. */
const DAYS_AT_ONCE = 50;

/** Every `nth` desk is booked for the day, from eight to four in UTC, by the person of the same number. */
const FILL = `
  WITH desk AS (
    SELECT id, floor_id, row_number() OVER (ORDER BY code, floor_id) AS number FROM place
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

/** Books every `nth` desk on each day, in days from today, both ends included. */
export async function fillDays(database, { from, till, nth }) {
  for (let first = from; first <= till; first += DAYS_AT_ONCE) {
    const last = Math.min(first + DAYS_AT_ONCE - 1, till);
    await database.query(FILL, [dayFromToday(first), dayFromToday(last), nth]);
  }
}

/** What autovacuum would have done by and by. */
export const tidy = (database) => database.query('VACUUM ANALYZE booking, booking_slot');

/** A city of ten floors with 200 desks each: today and on the nine days after, every other desk is booked. */
export const TEN_FLOORS = { floors: 10, desksAFloor: 200, people: 2_000 };
export const COMING_DAYS = { from: 0, till: 9, nth: 2 };
