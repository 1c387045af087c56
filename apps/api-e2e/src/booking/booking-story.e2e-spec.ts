import { api, type BookingView } from '@etage/contract';
import { openCity, type City } from '../support/city';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { LiveClient } from '../support/live-client';

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(async () => {
  expect(await ledgerFaults(city.database)).toEqual({});
  await city.close();
});

const book = (person: number, desk: number, from: number, until: number): Promise<BookingView> =>
  city.person(person).call(api.bookings.create, {
    body: { placeId: at(ground.desks, desk).placeId, ...ground.slot(from, until) },
  });

/** What a person sees of a place on the plan during a part of the quiet day. */
async function seen(person: number, desk: number, from: number, until: number) {
  const { floorId, placeId } = at(ground.desks, desk);
  const view = await city.person(person).call(api.floors.availability, {
    params: { floorId },
    query: ground.slot(from, until),
  });
  return view.places.find((place) => place.placeId === placeId);
}

describe('a booking, from the first look to the last', () => {
  it('is seen by two people on the floor at every step', async () => {
    const clients = await Promise.all([1, 2].map((number) => LiveClient.of(city.person(number))));
    const { floorId, placeId } = at(ground.desks, 0);
    for (const client of clients) expect(await client.watch(floorId)).toMatchObject({ ok: true });
    const heardByBoth = (bookingId: string, status: string) =>
      Promise.all(clients.map((client) => client.hears(bookingId, status)));

    expect(await seen(2, 0, 9, 10)).toMatchObject({ state: 'free', bookings: [] });
    const booked = await book(1, 0, 9, 10);
    await heardByBoth(booked.bookingId, 'confirmed');
    expect(await seen(1, 0, 9, 10)).toMatchObject({ bookings: [{ mine: true }] });
    expect(await seen(2, 0, 9, 10)).toMatchObject({ bookings: [{ mine: false }] });

    const refusal = await city
      .person(2)
      .refusal(api.bookings.create, { body: { placeId, ...ground.slot(9.5, 10.5) } });
    expect(refusal).toMatchObject({ status: 409, code: 'place-taken' });
    expect(refusal.alternatives?.map(({ kind }) => kind)).toEqual([
      'other-place',
      'same-place-later',
    ]);

    const params = { bookingId: booked.bookingId };
    await city.person(1).call(api.bookings.cancel, { params });
    await heardByBoth(booked.bookingId, 'cancelled');
    expect(await seen(2, 0, 9, 10)).toMatchObject({ state: 'free', bookings: [] });
    await book(2, 0, 9.5, 10.5);
    clients.forEach((client) => client.close());
  });

  it('follows on another to the minute', async () => {
    await book(3, 1, 9, 10);
    await book(4, 1, 10, 11);
    expect(await seen(5, 1, 9, 11)).toMatchObject({ bookings: [{}, {}] });
  });

  it('stands in the list of the person until it is over', async () => {
    const { bookingId } = await book(5, 2, 13, 14);
    const list = await city
      .person(5)
      .call(api.bookings.list, { query: { personId: 'me', ...ground.slot(0, 24) } });
    expect(list.bookings.map((booking) => booking.bookingId)).toEqual([bookingId]);
  });

  it('is asked for with a span that has a length', async () => {
    const { startsAt, endsAt } = ground.slot(9, 10);
    const query = { personId: 'me', startsAt: endsAt, endsAt: startsAt } as const;
    const refused = await city.person(5).refusal(api.bookings.list, { query });
    expect(refused).toMatchObject({ status: 422, code: 'slot-empty' });
  });
});

describe('moving a booking', () => {
  it('frees the old place and takes the new one in one step, on both floors', async () => {
    const from = at(ground.desks, 3);
    const to = at(
      ground.desks.filter(({ floorId }) => floorId !== from.floorId),
      0,
    );
    const watchers = await Promise.all([6, 7].map((number) => LiveClient.of(city.person(number))));
    await at(watchers, 0).watch(from.floorId);
    await at(watchers, 1).watch(to.floorId);
    const { bookingId } = await book(6, 3, 9, 10);
    const moved = await city.person(6).call(api.bookings.change, {
      params: { bookingId },
      body: { placeId: to.placeId, ...ground.slot(9, 11) },
    });
    expect(moved).toMatchObject({ bookingId, placeId: to.placeId, ...ground.slot(9, 11) });
    await at(watchers, 0).hears(bookingId, 'cancelled');
    await at(watchers, 1).hears(bookingId, 'confirmed');
    expect(await seen(7, 3, 9, 10)).toMatchObject({ state: 'free' });
    watchers.forEach((client) => client.close());
  });

  it('never loses the old place to a refused move', async () => {
    const [mine] = await Promise.all([book(8, 4, 9, 10), book(9, 5, 9, 10)]);
    const params = { bookingId: mine.bookingId };
    const refusal = await city.person(8).refusal(api.bookings.change, {
      params,
      body: { placeId: at(ground.desks, 5).placeId },
    });
    expect(refusal.code).toBe('place-taken');
    expect(await city.person(8).call(api.bookings.read, { params })).toEqual(mine);
  });

  it('may overlap its own former slot', async () => {
    const { bookingId } = await book(10, 6, 9, 11);
    const body = ground.slot(10, 12);
    const moved = await city.person(10).call(api.bookings.change, { params: { bookingId }, body });
    expect(moved).toMatchObject(body);
  });

  it('lets two people who want each other’s desks collide in order', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = await Promise.all([book(11, 7, 9, 10), book(12, 8, 9, 10)]);
      const swap = (person: number, booking: BookingView, placeId: BookingView['placeId']) =>
        city.person(person).try(api.bookings.change, {
          params: { bookingId: booking.bookingId },
          body: { placeId },
        });
      const outcomes = await Promise.all([
        swap(11, one, other.placeId),
        swap(12, other, one.placeId),
      ]);
      for (const outcome of outcomes) {
        expect(outcome.ok ? 'moved' : outcome.problem.code).toMatch(/^(moved|place-taken)$/);
      }
      await city.facility.call(api.bookings.cancel, { params: { bookingId: one.bookingId } });
      await city.facility.call(api.bookings.cancel, { params: { bookingId: other.bookingId } });
    }
  });
});

describe('cancelling', () => {
  it('succeeds for one of twenty who do it at once, and the others are told', async () => {
    const { bookingId } = await book(13, 9, 9, 10);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        city.person(13).try(api.bookings.cancel, { params: { bookingId } }),
      ),
    );
    const said = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.problem.code));
    expect(said.filter((what) => what === 'done')).toHaveLength(1);
    expect(said.filter((what) => what === 'booking-not-active')).toHaveLength(19);
  });
});

describe('checking in', () => {
  it('is refused long before the start', async () => {
    const { bookingId } = await book(14, 10, 9, 10);
    const refusal = await city.person(14).refusal(api.bookings.checkIn, { params: { bookingId } });
    expect([refusal.status, refusal.code]).toEqual([409, 'check-in-not-open']);
  });

  it('succeeds once around the start', async () => {
    const { bookingId } = await book(15, 11, 9, 10);
    await theDayHasCome(bookingId);
    const params = { bookingId };
    const watcher = await LiveClient.of(city.person(16));
    await watcher.watch(at(ground.desks, 11).floorId);
    expect((await city.person(15).call(api.bookings.checkIn, { params })).status).toBe(
      'checked-in',
    );
    await watcher.hears(bookingId, 'checked-in');
    const twice = await city.person(15).refusal(api.bookings.checkIn, { params });
    expect([twice.status, twice.code]).toEqual([409, 'not-confirmed']);
    await eventually(
      async () =>
        (await city.person(15).call(api.bookings.read, { params })).status === 'checked-in',
    );
    watcher.close();
  });
});

const ROUND_NOW = `tstzrange(now() - interval '5 minutes', now() + interval '1 hour')`;

/** As if it had been booked for right now, whatever the hour and the weekday; what is in its way goes first. */
async function theDayHasCome(bookingId: string): Promise<void> {
  await city.database.query(
    `DELETE FROM booking WHERE id IN (
       SELECT other.booking_id FROM booking_slot mine JOIN booking_slot other
           ON other.place_id = mine.place_id OR other.seated_person_id = mine.seated_person_id
        WHERE mine.booking_id = $1 AND other.booking_id <> $1
          AND tstzrange(other.starts_at, other.ends_at) && ${ROUND_NOW})`,
    [bookingId],
  );
  await city.database.query(
    `WITH moved AS (
       UPDATE booking SET starts_at = lower(${ROUND_NOW}), ends_at = upper(${ROUND_NOW}) WHERE id = $1
     )
     UPDATE booking_slot SET starts_at = lower(${ROUND_NOW}), ends_at = upper(${ROUND_NOW})
      WHERE booking_id = $1`,
    [bookingId],
  );
}
