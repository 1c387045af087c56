import { slotOn } from './wishes.mjs';
import { withCpuEach } from './cpu-each.mjs';
import { addressOf } from './database.mjs';
import { work } from './worker.mjs';

const CONNECTIONS = 8;
const MINUTE_MS = 60_000;
/** More than the API keeps answers for, so that with one of these after the other none is ever ready. */
const MANY_SLOTS = 3_000;
const AN_HOUR = 60;

const pathOf = (floorId, { startsAt, endsAt }) =>
  `/api/v1/floors/${floorId}/availability?startsAt=${startsAt}&endsAt=${endsAt}`;

const shifted = (instant, minutes) =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();

/** The working hours of a day. */
export const workingHours = (day) => slotOn(day, 8, 8);

/** Different slots with the same bookings in them: each begins or ends some minutes earlier. */
const manySlots = ({ startsAt, endsAt }) =>
  Array.from({ length: MANY_SLOTS }, (_, n) => ({
    startsAt: shifted(startsAt, -(n % AN_HOUR)),
    endsAt: shifted(endsAt, -Math.floor(n / AN_HOUR)),
  }));

const requestsFor = (city, floorId, slots) =>
  slots.map((slot, n) => ({
    method: 'GET',
    path: pathOf(floorId, slot),
    token: city.people[(n * 251) % city.people.length].token,
  }));

/**
 * Availability reads of a floor on a day, by eight viewers, for some seconds.
 * @param {{ remembered: boolean }} options whether it is one slot, whose answer the API has ready, or another every time
 */
export function readsOf(etage, city, { floorId, day, remembered, seconds }) {
  const slot = workingHours(day);
  const slots = remembered ? Array(CONNECTIONS).fill(slot) : manySlots(slot);
  const requests = requestsFor(city, floorId, slots);
  const job = { port: etage.port, connections: CONNECTIONS, requests, seconds, expects: 200 };
  return withCpuEach(etage, () => work('http-load', job));
}

/**
 * The same one after the other, each after a change on the floor, so that its bookings have to be read again. The
 * change itself, a row of `floor` raised, is counted in.
 */
export function readsAfterChanges(etage, city, { floorId, day, seconds }) {
  const requests = requestsFor(city, floorId, Array(CONNECTIONS).fill(workingHours(day)));
  const address = addressOf(etage.folder);
  const job = { port: etage.port, address, floorId, requests, seconds };
  return withCpuEach(etage, () => work('reads-after-changes', job));
}

/** The bytes of one such answer. */
export async function answerOf(etage, city, { floorId, day }) {
  const answer = await fetch(
    `http://127.0.0.1:${etage.port}${pathOf(floorId, workingHours(day))}`,
    {
      headers: { authorization: `Bearer ${city.people[0].token}` },
    },
  );
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.text();
}

/** The same client against a server that returns `body` and knows nothing else. */
export async function bareReads(port, seconds) {
  const requests = [{ method: 'GET', path: '/', token: 'none' }];
  const told = await work('http-load', {
    port,
    connections: CONNECTIONS,
    requests,
    seconds,
    expects: 200,
  });
  return { ...told, rate: told.count / told.seconds };
}
