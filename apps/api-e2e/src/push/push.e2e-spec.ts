import { api, type BookingView } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { openCity, type City } from '../support/city';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';
import { LiveClient } from '../support/live-client';

/** Generous, for a machine that is busy; usually it takes some ten milliseconds. */
const HEARD_WITHIN_MS = 3_000;

let city: City;
let ground: Ground;
const clients: LiveClient[] = [];

/** A socket of a person at a node. */
async function live(person: number, node: number): Promise<LiveClient> {
  const client = await LiveClient.of(city.person(person).at(at(city.addresses, node)));
  clients.push(client);
  return client;
}

function book(person: number, desk: number, hour: number): Promise<BookingView> {
  const { placeId } = at(ground.desks, desk);
  const body = { placeId, ...ground.slot(hour, hour + 1) };
  return city.person(person).call(api.bookings.create, { body });
}

beforeAll(async () => {
  city = await openCity({ nodes: 2 });
  ground = await groundFor(city.person(1));
});

afterEach(() => clients.splice(0).forEach((client) => client.close()));

afterAll(() => city.close());

describe('a booking made at one node', () => {
  it('reaches a socket at the other one, with the contract’s fields and nobody’s name', async () => {
    const listener = await live(2, 1);
    const desk = at(ground.desks, 0);
    const watched = await listener.watch(desk.floorId);
    const booked = await book(1, 0, 9);
    const change = await listener.hears(booked.bookingId, 'confirmed');
    if (!watched.ok) throw new Error(watched.code);
    expect(change).toEqual({
      floorId: desk.floorId,
      sinceRevision: watched.revision,
      revision: watched.revision + 1,
      bookings: [
        {
          bookingId: booked.bookingId,
          placeId: desk.placeId,
          startsAt: booked.startsAt,
          endsAt: booked.endsAt,
          status: 'confirmed',
        },
      ],
    });
  });

  it('is the same however its ids are written', async () => {
    const listener = await live(2, 1);
    const { floorId, placeId } = at(ground.desks, 5);
    const person = city.person(12);
    const { personId } = await person.call(api.session.read, {});
    const capital = <Id extends string>(id: Id) => id.toUpperCase() as Id;
    expect(await listener.watch(capital(floorId))).toMatchObject({ ok: true });
    const body = {
      placeId: capital(placeId),
      personId: capital(personId),
      ...ground.slot(9, 11),
    };
    const booked = await person.call(api.bookings.create, { body });
    expect(booked).toMatchObject({ placeId, personId });
    await listener.hears(booked.bookingId, 'confirmed');
    const params = { bookingId: capital(booked.bookingId) };
    const moved = await person.call(api.bookings.change, { params, body: ground.slot(9, 10) });
    expect(moved.bookingId).toBe(booked.bookingId);
    const query = { personId: capital(personId), ...ground.slot(9, 10) };
    expect((await person.call(api.bookings.list, { query })).bookings).toHaveLength(1);
  });

  it('is heard within a moment, time and again', async () => {
    const listener = await live(2, 1);
    await listener.watch(at(ground.desks, 1).floorId);
    for (let hour = 6; hour < 18; hour += 1) {
      const begunAt = performance.now();
      const { bookingId } = await book(3, 1, hour);
      await listener.hears(bookingId, 'confirmed');
      expect(performance.now() - begunAt).toBeLessThan(HEARD_WITHIN_MS);
    }
  });

  it('is not heard by whoever watches another floor or has left', async () => {
    const [elsewhere, left, listener] = await Promise.all([live(4, 1), live(5, 1), live(6, 1)]);
    const floorId = at(ground.desks, 2).floorId;
    await elsewhere.watch(ground.floorIds.find((id) => id !== floorId) as FloorId);
    await left.watch(floorId);
    await listener.watch(floorId);
    left.socket.emit('floor:leave', { floorId });
    await left.watch(ground.floorIds.find((id) => id !== floorId) as FloorId); // in order, so it has left
    const { bookingId } = await book(4, 2, 9);
    await listener.hears(bookingId, 'confirmed');
    expect([...elsewhere.changes, ...left.changes]).toEqual([]);
  });

  it('arrives in one piece however many are made at once: every revision, in order, once', async () => {
    const listener = await live(2, 1);
    const floorId = at(ground.desks, 0).floorId;
    const desks = ground.desks.filter((desk) => desk.floorId === floorId).slice(0, 20);
    const watched = await listener.watch(floorId);
    if (!watched.ok) throw new Error(watched.code);
    const booked = await Promise.all(
      desks.map(({ placeId }, index) =>
        city
          .person(20 + index)
          .call(api.bookings.create, { body: { placeId, ...ground.slot(18, 19) } }),
      ),
    );
    await eventually(() => listener.changes.at(-1)?.revision === watched.revision + booked.length);
    let known = watched.revision;
    for (const change of listener.changes) {
      expect(change.sinceRevision).toBe(known);
      known = change.revision;
    }
    const heard = listener.changes.flatMap(({ bookings }) => bookings.map((b) => b.bookingId));
    expect(heard.sort()).toEqual(booked.map(({ bookingId }) => bookingId).sort());
  });
});

describe('a change by somebody else', () => {
  it('is told to the person it concerns, wherever they are connected, and to nobody else', async () => {
    const [mine, theirs] = await Promise.all([live(7, 1), live(8, 1)]);
    const { personId } = await city.person(7).call(api.session.read, {});
    const placeId = at(ground.desks, 3).placeId;
    const booked = await city.facility.call(api.bookings.create, {
      body: { placeId, ...ground.slot(9, 10), personId },
    });
    const params = { bookingId: booked.bookingId };
    await city.facility.call(api.bookings.change, { params, body: ground.slot(10, 11) });
    await city.facility.call(api.bookings.cancel, { params });
    await eventually(() => mine.news.length === 3);
    expect(mine.news).toEqual(
      ['booked-for-you', 'changed', 'cancelled'].map((kind) => ({ kind, ...params })),
    );
    expect(theirs.news).toEqual([]);
  });
});

describe('a node whose connection to the database’s messages is cut', () => {
  it('comes back and delivers what happened meanwhile', async () => {
    const listener = await live(2, 1);
    await listener.watch(at(ground.desks, 4).floorId);
    const cut = await city.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'etage-listener' AND datname = current_database()`,
    );
    expect(cut.rowCount).toBe(2);
    const { bookingId } = await book(9, 4, 9);
    await listener.hears(bookingId, 'confirmed');
    const later = await book(9, 4, 10);
    await listener.hears(later.bookingId, 'confirmed');
  });
});
