// Everybody wants the same place at the same moment, against as many people who want a place each.
import { buildCity } from './support/city.mjs';
import { withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { median } from './support/rounds.mjs';
import { aim, atMost, figure, section, table, times } from './support/section.mjs';
import { asRequest, bookableDays, slotOn } from './support/wishes.mjs';
import { work } from './support/worker.mjs';

export const title = 'One place for all';

const PEOPLE = 64;
const SIZE = { floors: 2, desksAFloor: 200, people: 2 * PEOPLE };
/** Every round has a quarter of an hour of its own; the first is at six in UTC. */
const ROUNDS = 48;
const FIRST_HOUR = 6;
const QUARTER = 0.25;

const roundsOn = (day, count, people, deskOf) =>
  Array.from({ length: count }, (_, round) => {
    const slot = slotOn(day, FIRST_HOUR + round * QUARTER, QUARTER);
    return people.map(({ token }, n) => asRequest({ token, ...deskOf(n), ...slot }));
  });

const summary = ({ tookMs, statuses }) => ({
  median: median(tookMs),
  worst: Math.max(...tookMs),
  booked: statuses[201] ?? 0,
  refused: statuses[409] ?? 0,
  others: tookMs.length * PEOPLE - (statuses[201] ?? 0) - (statuses[409] ?? 0),
});

function report(same, own, count) {
  const row = (name, one) => [
    ...[name, one.median, times(one.median / own.median), one.worst],
    ...[figure(one.booked), figure(one.refused), figure(one.others)],
  ];
  return section(title, [
    `${PEOPLE} people press at the same moment, ${count} rounds, each with a quarter of an hour of its own. In the
reference each of them wants another desk. A round is over with its last answer; whoever is refused is told what is
free instead.`,
    table(
      ['', 'median ms', 'of the reference', 'worst ms', 'booked', 'refused (409)', 'anything else'],
      [row('one desk for all', same), row('a desk for each', own)],
    ),
    [
      atMost('median of a round on one place', 300, same.median, 'ms'),
      atMost('worst round on one place', 1_000, same.worst, 'ms'),
      aim(
        same.booked === count && same.others === 0,
        `one booking a round: ${same.booked} of ${count}`,
      ),
    ].join('\n'),
  ]);
}

export async function measure({ share }) {
  const etage = await startEtage();
  const { desks, people } = await withDatabase(etage.folder, (db) => buildCity(db, SIZE));
  const count = Math.ceil(ROUNDS * share);
  const [some, others] = [people.slice(0, PEOPLE), people.slice(PEOPLE)];
  const play = (rounds) => work('rounds', { port: etage.port, rounds }).then(summary);
  const onOne = (day) => play(roundsOn(day, count, some, () => desks[0]));
  const onOwn = (day) => play(roundsOn(day, count, others, (n) => desks[n + 1]));
  const [firstDay, secondDay] = bookableDays(2);
  for (const warmUp of [onOne, onOwn]) await warmUp(firstDay); // an office that has been open for a while
  const same = await onOne(secondDay);
  const own = await onOwn(secondDay);
  await etage.stop();
  return report(same, own, count);
}
