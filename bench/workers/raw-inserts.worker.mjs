// Writes bookings straight into Etage's own tables, under the same constraints, one statement each and nothing asked.
// What is notified has one listener.
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { job, tell } from './job.mjs';

const { address, connections, wishes, notifies } = job;

const INSERTS = `
  WITH booked AS (
    INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
    VALUES ($1, $2, $3, $4, $4, $5, $6, 'confirmed', now()) RETURNING id
  ), held AS (
    INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
    SELECT id, $2, $4, $5, $6 FROM booked
  )`;

const NOTIFIES = `, next AS (
    UPDATE floor SET revision = revision + 1 WHERE id = $3 RETURNING revision
  ), kept AS (
    INSERT INTO floor_change (floor_id, revision, bookings, action, actor_id, changed_at)
    SELECT $3, revision, $7::jsonb, 'booking.created', $4, now() FROM next
  )
  SELECT pg_notify('bench_floor', $3::text || ' ' || revision || ' ' || $7) FROM next`;

const statement = notifies
  ? { name: 'insert-and-notify', text: INSERTS + NOTIFIES }
  : { name: 'insert', text: `${INSERTS} SELECT id FROM booked` };

function valuesOf({ placeId, floorId, personId, startsAt, endsAt }) {
  const bookingId = newId();
  const change = JSON.stringify([{ bookingId, placeId, startsAt, endsAt, status: 'confirmed' }]);
  const row = [bookingId, placeId, floorId, personId, startsAt, endsAt];
  return notifies ? [...row, change] : row;
}

async function insertAll(client) {
  for (let wish = wishes.pop(); wish; wish = wishes.pop()) {
    await client.query({ ...statement, values: valuesOf(wish) });
  }
}

const clients = Array.from({ length: connections }, () => new pg.Client(address));
await Promise.all(clients.map((client) => client.connect()));
const listener = new pg.Client(address);
await listener.connect();
await listener.query('LISTEN bench_floor');
const count = wishes.length;
const begunAt = performance.now();
await Promise.all(clients.map(insertAll));
tell({ count, seconds: (performance.now() - begunAt) / 1000 });
await Promise.all([...clients, listener].map((client) => client.end()));
