// A place is found on a site of 5,000 desks, half of them booked, against the search that judges every place.
import { buildCity } from './support/city.mjs';
import { withCpuEach } from './support/cpu-each.mjs';
import { withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { inTurns } from './support/rounds.mjs';
import { atMost, figure, section, table, times } from './support/section.mjs';
import { bookableDays, slotOn } from './support/wishes.mjs';
import { work } from './support/worker.mjs';

export const title = 'Find me a place';

const FLOORS = 25;
const DESKS_A_FLOOR = 200;
/** As many as a section has that sits together. */
const TEAM = 20;
const ASKING = 200;

/** A dock and two screens at every desk, a window along one side, stairs in the middle; everybody has a notebook. */
const EQUIP = [
  `INSERT INTO equipment_type (id, kind, name, connector, watts, inches, screens)
   VALUES (gen_random_uuid(), 'dock', 'Dock', 'usb-c', 90, NULL, 2),
          (gen_random_uuid(), 'screen', 'Screen', NULL, NULL, 27, NULL)`,
  `INSERT INTO equipment_item (id, type_id, place_id, inventory_number)
   SELECT gen_random_uuid(), t.id, p.id, p.id || t.kind || n
     FROM place p, equipment_type t, generate_series(1, CASE t.kind WHEN 'screen' THEN 2 ELSE 1 END) AS n`,
  `INSERT INTO floor_plan (floor_id, version, published_at, plan)
   SELECT id, 1, now(), '{"windows": [{"a": {"x": 0, "y": 0}, "b": {"x": 4000, "y": 0}}], "rooms": [{"use": "stairs",
          "polygon": [{"x": 1900, "y": 900}, {"x": 2100, "y": 900}, {"x": 2100, "y": 1100}, {"x": 1900, "y": 1100}]}]}'
     FROM floor`,
  `UPDATE person SET notebook_connector = 'usb-c', notebook_watts = 65`,
  `INSERT INTO seat_wishes SELECT id, 2, true, false, false FROM person`,
  `WITH team AS (SELECT gen_random_uuid() AS id, n FROM generate_series(0, ${(FLOORS * DESKS_A_FLOOR) / TEAM}) AS n),
        new_unit AS (INSERT INTO unit SELECT id, NULL, 'sachgebiet', 'Team ' || n FROM team)
   UPDATE person SET unit_id = team.id
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM person) AS numbered
     JOIN team ON team.n = numbered.number / ${TEAM}
    WHERE person.id = numbered.id`,
];

/** Every other desk is booked by the person of its number, the others sat at theirs before, which makes habits. */
const FILL = `
  WITH desk AS (
    SELECT id, floor_id, row_number() OVER (ORDER BY floor_id, code) AS number FROM place
  ), sitter AS (
    SELECT id, row_number() OVER (ORDER BY id) AS number FROM person
  ), booked AS (
    INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
    SELECT gen_random_uuid(), desk.id, floor_id, sitter.id, sitter.id, $1::timestamptz - ago, $2::timestamptz - ago,
           'confirmed', now()
      FROM desk JOIN sitter USING (number), unnest($3::interval[]) AS ago
     WHERE number % 2 = $4
    RETURNING id, place_id, person_id, starts_at, ends_at
  )
  INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
  SELECT id, place_id, person_id, starts_at, ends_at FROM booked`;

const A_MONTH = Array.from({ length: 10 }, (_, n) => `${(n + 1) * 3} days`);

async function fill(database, { startsAt, endsAt }) {
  for (const statement of EQUIP) await database.query(statement);
  await database.query(FILL, [startsAt, endsAt, ['0 days'], 0]);
  await database.query(FILL, [startsAt, endsAt, A_MONTH, 1]);
  await database.query('VACUUM ANALYZE');
}

/** Who has no desk yet; the person of the n-th number is the n-th of the list. */
const askers = ({ people }) => people.filter((_, at) => at % 2 === 0).slice(0, ASKING);

const load = (etage, city, path, seconds) => () => {
  const requests = askers(city).map(({ token }) => ({ method: 'GET', path, token }));
  const job = { port: etage.port, connections: 1, requests, seconds, expects: 200 };
  return withCpuEach(etage, () => work('http-load', job));
};

/** An answer without a place would be fast and worth nothing. */
async function isFound({ port }, city, path) {
  const [{ token }] = askers(city);
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const { suggestions } = await answer.json();
  if (suggestions.length === 0) throw new Error('no place was found');
}

function report({ found, searched }, count) {
  const row = (name, { p50, p95, cpu }) => [name, p50, times(p50 / searched.p50), p95, cpu];
  return section(title, [
    `${figure(count)} desks on ${FLOORS} floors of one site, each with a dock and two screens; every other one is booked at that
time, by half of each team of ${TEAM}; everybody else sat at a desk ten times before. ${ASKING} of them
ask in turn, over one connection, so an answer takes what the server takes. The reference is the search by need for the same
time and notebook, which judges every place by all rules and ranks nothing.`,
    table(
      ['', 'ms, median', 'of the reference', 'ms, 95 %', 'CPU ms together'],
      [row('`GET /places/suggestion`', found), row('`GET /places`', searched)],
    ),
    atMost(`a place found among ${figure(count)}, median`, 50, found.p50, 'ms'),
  ]);
}

export async function measure({ rounds, share }) {
  const floors = Math.max(1, Math.round(FLOORS * share));
  const count = floors * DESKS_A_FLOOR;
  const etage = await startEtage();
  const [day] = bookableDays(1);
  const slot = slotOn(day, 8, 8);
  const city = await withDatabase(etage.folder, async (database) => {
    const built = await buildCity(database, { floors, desksAFloor: DESKS_A_FLOOR, people: count });
    await fill(database, slot);
    return built;
  });
  const asked = new URLSearchParams(slot).toString();
  const need = `${asked}&kind=desk&connector=usb-c&watts=65&limit=5`;
  const path = `/api/v1/places/suggestion?${asked}`;
  await isFound(etage, city, path);
  const contestants = {
    found: load(etage, city, path, 5 * share),
    searched: load(etage, city, `/api/v1/places?${need}`, 5 * share),
  };
  for (const warmUp of Object.values(contestants)) await warmUp();
  const medians = await inTurns(rounds, contestants);
  await etage.stop();
  return report(medians, count);
}
