// Reading what is free on a floor of 200 desks, half of them booked, against a bare Node server with the same bytes.
import { cpuOfProcess } from './support/proc.mjs';
import { startEtage } from './support/etage.mjs';
import { fillCity } from './support/filled.mjs';
import { answerOf, bareReads, readsAfterChanges, readsOf } from './support/reads.mjs';
import { inTurns } from './support/rounds.mjs';
import { atLeast, atMost, figure, section, table, times } from './support/section.mjs';
import { dayFromToday } from './support/wishes.mjs';
import { employ } from './support/worker.mjs';

export const title = 'Availability';

function report({ etage, anew, changed, nest, bare }) {
  const row = (name, { rate, api, database, cpu }) => [
    ...[name, rate, times(rate / bare.rate)],
    ...[api ?? '', database ?? '', cpu],
  ];
  return section(title, [
    `8 connections read one floor of 200 desks, half of them booked, among 10,000 bookings on 10 floors; eight people with
different colleagues. The API remembers an answer until something changes on the floor; the second line reads 3,000
slots of the day in turn, so that every answer is put together anew from the day's bookings; for the third, over one
connection, the floor changes before every read (the change counted in), so that these are read again too. An answer has ${Math.round(etage.bytes / 1024)} kB.`,
    table(
      ['', 'a second', 'of the bare server', 'CPU ms API', 'CPU ms database', 'CPU ms together'],
      [
        row('Etage, slot asked for before', etage),
        row('Etage, another slot every time', anew),
        row('Etage, after a change every time', changed),
        row('bare Nest application', nest),
        row('bare Node server', bare),
      ],
    ),
    `An answer took ${etage.p50.toFixed(1)} ms (median), ${etage.p95.toFixed(1)} ms (95 of 100).`,
    [
      atMost('CPU of a read, slot asked for before', 0.8, etage.cpu, 'ms'),
      atMost('CPU of a read, another slot every time', 0.8, anew.cpu, 'ms'),
      atMost('CPU of a read, after a change every time', 0.8, changed.cpu, 'ms'),
      atLeast('rate against the bare server', 0.5, etage.rate / bare.rate, '×'),
    ].join('\n'),
    `The bare server writes bytes and does nothing else; the Nest application shows what routing and answering with Nest
and Express cost before anything of Etage runs: ${figure(nest.cpu)} ms of CPU, of which the bare server needs
${figure(bare.cpu)}. Etage adds ${figure(etage.cpu - nest.cpu)} ms: the session, the input, security headers, and the look at
the floor's revision.`,
  ]);
}

async function bareRun(server, port, seconds) {
  const before = cpuOfProcess(server.pid);
  const told = await bareReads(port, seconds);
  return { ...told, cpu: (cpuOfProcess(server.pid) - before) / told.count };
}

export async function measure({ rounds, share }) {
  const etage = await startEtage();
  const city = await fillCity(etage);
  const [floorId] = city.floors;
  const read = { floorId, day: dayFromToday(1), seconds: 2.5 * share };
  const body = await answerOf(etage, city, read);
  const bare = employ('bare-server', { body });
  const nest = employ('bare-nest', { body });
  const [{ port }, { port: nestPort }] = [await bare.next(), await nest.next()];
  const contestants = {
    etage: () => readsOf(etage, city, { ...read, remembered: true }),
    anew: () => readsOf(etage, city, { ...read, remembered: false }),
    changed: () => readsAfterChanges(etage, city, read),
    nest: () => bareRun(nest, nestPort, read.seconds),
    bare: () => bareRun(bare, port, read.seconds),
  };
  for (const warmUp of Object.values(contestants)) await warmUp();
  const medians = await inTurns(rounds, contestants);
  await bare.stop();
  await nest.stop();
  await etage.stop();
  return report(medians);
}
