// The same reads and bookings with 10,000 and with 5,000,000 bookings in the table, in two databases side by side.
import { withCpuEach } from './support/cpu-each.mjs';
import { withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { A_YEAR_AGO, COMING_DAYS, fillCity } from './support/filled.mjs';
import { readsAfterChanges, readsOf } from './support/reads.mjs';
import { inTurns } from './support/rounds.mjs';
import { atMost, figure, section, table, times } from './support/section.mjs';
import { asRequest, dayFromToday, WishList } from './support/wishes.mjs';
import { work } from './support/worker.mjs';
import { say, seconds as inSeconds } from '../tools/run/say.mjs';

export const title = 'Growth';

/** With a thousand bookings a day, and those of the days to come, five million. */
const LARGE_DAYS = 4_991;

const count = async (database) =>
  Number((await database.query('SELECT count(*) FROM booking')).rows[0].count);

/** An Etage whose table holds the coming days and the past since a day. */
async function etageWith(since) {
  const begunAt = performance.now();
  const etage = await startEtage();
  const city = await fillCity(etage, since);
  const bookings = await withDatabase(etage.folder, count);
  say(`  ${figure(bookings)} bookings written in ${inSeconds(performance.now() - begunAt)}`);
  return { etage, city, bookings };
}

function contestantsOf(name, { etage, city }, share) {
  const [floorId] = city.floors;
  const read = { floorId, day: dayFromToday(1), seconds: 1.5 * share };
  // The coming days are taken, so these people book after them.
  const wishes = new WishList(city, { fromDay: COMING_DAYS.till + 2 });
  return {
    [`${name} unchanged`]: () => readsOf(etage, city, { ...read, remembered: true }),
    [`${name} changed`]: () => readsAfterChanges(etage, city, read),
    [`${name} past`]: () =>
      readsAfterChanges(etage, city, { ...read, day: dayFromToday(A_YEAR_AGO) }),
    [`${name} book`]: () =>
      withCpuEach(etage, () =>
        work('http-load', {
          ...{ port: etage.port, connections: 8, expects: 201 },
          requests: wishes.next(Math.round(1_000 * share)).map(asRequest),
        }),
      ),
  };
}

const KINDS = {
  unchanged: 'read of tomorrow, floor unchanged',
  changed: 'read of tomorrow after a change',
  past: 'read of a day a year ago after a change',
  book: 'booking',
};

function report(medians, small, large) {
  const cost = (name, kind) => medians[`${name} ${kind}`].cpu;
  const ratio = (kind) => cost('large', kind) / cost('small', kind);
  const row = ([kind, text]) => [
    ...[text, cost('small', kind), cost('large', kind), times(ratio(kind))],
    ...[medians[`small ${kind}`].p50, medians[`large ${kind}`].p50],
  ];
  const sizes = [small, large].map(({ bookings }) => figure(bookings));
  return section(title, [
    `Two databases side by side: 10 floors with 200 desks each, every other desk booked today and on the days to come, and
in the past on one day a year ago or on each of ${figure(LARGE_DAYS)} days. 8 connections; after a change, which makes the
API read the bookings again, one.`,
    table(
      [
        'CPU ms, API and database',
        ...sizes.map((size) => `${size} bookings`),
        'ratio',
        ...sizes.map((size) => `median ms at ${size}`),
      ],
      Object.entries(KINDS).map(row),
    ),
    Object.entries(KINDS)
      .map(([kind, text]) => atMost(`${text}, ratio`, 1.3, ratio(kind), '×'))
      .join('\n'),
  ]);
}

export async function measure({ rounds, share }) {
  const small = await etageWith();
  const large = await etageWith(-Math.round(LARGE_DAYS * share));
  const contestants = {
    ...contestantsOf('small', small, share),
    ...contestantsOf('large', large, share),
  };
  for (const warmUp of Object.values(contestants)) await warmUp();
  const medians = await inTurns(rounds, contestants);
  await small.etage.stop();
  await large.etage.stop();
  return report(medians, small, large);
}
