// A city to measure on: floors of desks, and people who are signed in.
const UNITS = 20;
const FRAME_HOURS = Array(7).fill({ opensAt: 6 * 60, closesAt: 20 * 60 });
const SETTINGS = {
  gridMinutes: 15,
  minimumMinutes: 15,
  maximumMinutes: { desk: 14 * 60, room: 92 * 24 * 60, equipment: 14 * 24 * 60 },
  daysAhead: { desk: 120, room: 365, equipment: 28 },
  checkInOpensMinutes: 30,
  checkInGraceMinutes: null,
  slotMode: 'free-hours',
  dayHalvedAt: 13 * 60,
};

const BUILD = [
  [
    `INSERT INTO unit SELECT gen_random_uuid(), NULL, 'amt', 'Amt ' || n FROM generate_series(1, ${UNITS}) AS n`,
    () => [],
  ],
  [
    `INSERT INTO person (id, email, given_name, family_name, unit_id, function_group, roles, visibility, active)
     SELECT gen_random_uuid(), 'person' || n || '@bench.example', 'Vorname' || n, 'Nachname' || n, unit.id,
            'caseworker', '{staff}', 'unit', true
       FROM generate_series(1, $1::int) AS n
       JOIN (SELECT id, row_number() OVER () AS number FROM unit) unit ON unit.number = n % ${UNITS} + 1`,
    ({ people }) => [people],
  ],
  [
    `INSERT INTO session SELECT gen_random_uuid(), sha256(convert_to(id::text, 'UTF8')), id, now(), now() + interval '1 day'
       FROM person`,
    () => [],
  ],
  [
    `WITH new_site AS (
       INSERT INTO site VALUES (gen_random_uuid(), 'Bench', 'Europe/Berlin', 'RP', $2::jsonb, $3::jsonb) RETURNING id
     ), new_building AS (
       INSERT INTO building SELECT gen_random_uuid(), id, 'bench', 'Rathaus', 'Markt 1' FROM new_site RETURNING id
     )
     INSERT INTO floor
     SELECT gen_random_uuid(), id, 'F' || n, n || '. OG', n, NULL, 0 FROM new_building, generate_series(1, $1::int) AS n`,
    ({ floors }) => [floors, JSON.stringify(FRAME_HOURS), JSON.stringify(SETTINGS)],
  ],
  [
    `INSERT INTO place (id, floor_id, kind, code, name, x, y, capacity, bookable, requires_approval, height_adjustable,
                        accessible, quiet)
     SELECT gen_random_uuid(), floor.id, 'desk', 'D' || n, 'Büro', n % 20 * 200, n / 20 * 200, 1, true, false, false,
            false, false
       FROM floor, generate_series(1, $1::int) AS n`,
    ({ desksAFloor }) => [desksAFloor],
  ],
];

/**
 * Writes a city of `floors` with `desksAFloor` desks each, and `people`, all signed in.
 * @returns its ids; `desks` one floor after the other, each person's `token` with the person
 */
export async function buildCity(database, size) {
  for (const [statement, values] of BUILD) await database.query(statement, values(size));
  // Tables that are still empty stay unknown to the planner, as they are in a city that has just begun.
  await database.query('ANALYZE unit, person, session, site, building, floor, place');
  const read = async (query) => (await database.query(query)).rows;
  return {
    floors: (await read('SELECT id FROM floor ORDER BY level')).map(({ id }) => id),
    desks: await read(
      `SELECT place.id AS "placeId", floor_id AS "floorId" FROM place JOIN floor ON floor.id = floor_id
        ORDER BY level, place.code`,
    ),
    people: await read('SELECT id AS "personId", id::text AS token FROM person ORDER BY id'),
  };
}
