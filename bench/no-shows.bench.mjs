// Places that nobody came to are given back all at once, while the same node serves those who look at the plan.
import { setTimeout as pause } from 'node:timers/promises';
import { buildCity } from './support/city.mjs';
import { withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { aim, atMost, figure, section, table } from './support/section.mjs';
import { work } from './support/worker.mjs';

export const title = 'No-shows';

const DESKS_A_FLOOR = 200;
const MOST_FLOORS = 25;
const CONNECTIONS = 8;
const HOUR_MS = 3_600_000;
const GRACE = `UPDATE site SET settings = settings || '{"checkInGraceMinutes": 60}'`;

/** Everybody has a desk since two hours, and nobody has come. */
const NOBODY_CAME = `
  WITH desk AS (
    SELECT id, floor_id, row_number() OVER (ORDER BY floor_id, code) AS number FROM place
  ), sitter AS (
    SELECT id, row_number() OVER (ORDER BY id) AS number FROM person
  ), booked AS (
    INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
    SELECT gen_random_uuid(), desk.id, floor_id, sitter.id, sitter.id, now() - interval '2 hours',
           now() + interval '6 hours', 'confirmed', now() - interval '1 day'
      FROM desk JOIN sitter USING (number)
    RETURNING id, place_id, person_id, starts_at, ends_at
  )
  INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
  SELECT id, place_id, person_id, starts_at, ends_at FROM booked`;

const released = async (database) => {
  const { rows } = await database.query(
    `SELECT count(*)::int AS count FROM booking WHERE status = 'released'`,
  );
  return rows[0].count;
};

/** Seconds from the first release seen to the last. */
async function untilReleased(database, count) {
  let firstAt;
  for (;;) {
    const seen = await released(database);
    if (seen > 0) firstAt ??= performance.now();
    if (seen === count) return (performance.now() - firstAt) / 1000;
    await pause(50);
  }
}

/** People who look at every floor of the city as it is today. */
function looks(port, { floors, people }, seconds) {
  const midnight = new Date(Math.floor(performance.timeOrigin / (24 * HOUR_MS)) * 24 * HOUR_MS);
  const [startsAt, endsAt] = [8, 16].map((hour) =>
    new Date(midnight.getTime() + hour * HOUR_MS).toISOString(),
  );
  const requests = floors.map((floorId, n) => ({
    method: 'GET',
    path: `/api/v1/floors/${floorId}/availability?startsAt=${startsAt}&endsAt=${endsAt}`,
    token: people[n].token,
  }));
  return work('http-load', { port, connections: CONNECTIONS, requests, seconds, expects: 200 });
}

async function release(port, database, city, count) {
  const before = await looks(port, city, 10);
  await database.query(GRACE);
  // The tick comes within the minute; what is looked at before it does not count.
  while ((await released(database)) === 0) await pause(20);
  const [seconds, during] = await Promise.all([
    untilReleased(database, count),
    looks(port, city, 4),
  ]);
  const { rows } = await database.query(
    `SELECT count(*)::int AS count FROM floor_change WHERE action = 'booking.released'`,
  );
  return { before, during, seconds, announced: rows[0].count };
}

function report({ before, during, seconds, announced }, count) {
  const row = (name, { count: reads, seconds: lasted, p50, p95 }) => [
    name,
    reads / lasted,
    p50,
    p95,
  ];
  return section(title, [
    `${figure(count)} desks whose people did not come, released by the tick of the minute, each in a transaction of its own,
while ${CONNECTIONS} connections read one floor after the other from the same node. The reference is the same reading before
the tick; while places are released every answer is a new one, as their floors change all the time.`,
    table(
      ['', 'reads a second', 'ms, median', 'ms, 95 %'],
      [row('before the tick', before), row('while places are released', during)],
    ),
    atMost(`${figure(count)} released, from the first to the last`, 60, seconds, 's'),
    aim(announced === count, `${figure(announced)} announced, each of them once`),
  ]);
}

export async function measure({ share }) {
  const floors = Math.max(1, Math.round(MOST_FLOORS * share));
  const count = floors * DESKS_A_FLOOR;
  const etage = await startEtage();
  const result = await withDatabase(etage.folder, async (database) => {
    const city = await buildCity(database, { floors, desksAFloor: DESKS_A_FLOOR, people: count });
    await database.query(NOBODY_CAME);
    await database.query('ANALYZE booking, booking_slot');
    return release(etage.port, database, city, count);
  });
  await etage.stop();
  return report(result, count);
}
