// A booking over HTTP, with all its rules, its audit row and its push, against the same rows written straight into the
// same tables.
import { withCpuEach } from './support/cpu-each.mjs';
import { buildCity } from './support/city.mjs';
import { addressOf, withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { inTurns } from './support/rounds.mjs';
import { atLeast, atMost, section, table, times } from './support/section.mjs';
import { asRequest, WishList } from './support/wishes.mjs';
import { employ, work } from './support/worker.mjs';

export const title = 'Bookings';

const CONNECTIONS = 8;
const FLOORS = 10;
/** As many floors again for the reference, so that the two never meet. */
const SIZE = { floors: 2 * FLOORS, desksAFloor: 200, people: 400 };
/** The reference asks no rules, so its people may sit at a time that Etage does not book. */
const ELSEWHEN = { fromDay: 3_650 };

function partOf({ floors, desks, people }, from, till) {
  const some = floors.slice(from, till);
  return { people, floors: some, desks: desks.filter(({ floorId }) => some.includes(floorId)) };
}

function contestants(etage, city, count) {
  const wishes = new WishList(partOf(city, 0, FLOORS));
  const elsewhere = new WishList(partOf(city, FLOORS), ELSEWHEN);
  const raw = (notifies) => () =>
    withCpuEach(etage, () =>
      work('raw-inserts', {
        address: addressOf(etage.folder),
        connections: CONNECTIONS,
        wishes: elsewhere.next(count * 2),
        notifies,
      }),
    );
  return {
    etage: () =>
      withCpuEach(etage, () =>
        work('http-load', {
          port: etage.port,
          connections: CONNECTIONS,
          requests: wishes.next(count).map(asRequest),
          expects: 201,
        }),
      ),
    notifies: raw(true),
    inserts: raw(false),
  };
}

function report({ etage, notifies, inserts }) {
  const share = etage.rate / notifies.rate;
  const row = (name, { rate, cpu, api, database }) => [
    ...[name, rate, times(rate / notifies.rate)],
    ...[api, database, cpu],
  ];
  return section(title, [
    `${CONNECTIONS} connections; 2,000 desks on 10 floors, each floor watched by a socket; 200 people, signed in, book in
turns an hour each, so that every request succeeds. The reference writes the same rows (booking, slot under both
exclusion constraints, floor revision, audit row) and announces them, in one statement; the second one writes only
booking and slot.`,
    table(
      ['', 'a second', 'of the reference', 'CPU ms API', 'CPU ms database', 'CPU ms together'],
      [
        row('Etage, `POST /bookings`', etage),
        row('raw insert and notify', notifies),
        row('raw insert', inserts),
      ],
    ),
    `An answer took ${etage.p50.toFixed(1)} ms (median), ${etage.p95.toFixed(1)} ms (95 of 100).`,
    [
      atMost('CPU of a booking', 1.2, etage.cpu, 'ms'),
      atLeast('rate against raw insert and notify', 0.25, share, '×'),
    ].join('\n'),
  ]);
}

export async function measure({ rounds, share }) {
  const etage = await startEtage();
  const city = await withDatabase(etage.folder, (database) => buildCity(database, SIZE));
  const sockets = city.floors
    .slice(0, FLOORS)
    .map((floorId, at) => ({ floorId, token: city.people[at].token }));
  const watchers = employ('watchers', { port: etage.port, sockets });
  await watchers.next();
  const all = contestants(etage, city, Math.round(3_000 * share));
  await all.etage(); // places and sessions are remembered from here on
  await all.notifies();
  const medians = await inTurns(rounds, all);
  await watchers.stop();
  await etage.stop();
  return report(medians);
}
