import { api } from '@etage/contract';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity({ nodes: 2 });
  ground = await groundFor(city.person(1));
});

afterAll(async () => {
  expect(await ledgerFaults(city.database)).toEqual({});
  await city.close();
});

const bodyFor = (desk: number) => ({
  placeId: at(ground.desks, desk).placeId,
  ...ground.slot(9, 10),
});

describe('a booking asked for again with the same key', () => {
  it('is the first one, however often and wherever it is asked for at once', async () => {
    const caller = city.person(1);
    const input = { body: bodyFor(0) };
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        caller
          .at(at(city.addresses, index % 2))
          .call(api.bookings.create, input, { idempotencyKey: 'one-click' }),
      ),
    );
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1);
    const { rows } = await city.database.query(
      `SELECT FROM booking WHERE idempotency_key = 'one-click'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is refused when it asks for something else', async () => {
    const options = { idempotencyKey: 'reused' };
    await city.person(2).call(api.bookings.create, { body: bodyFor(1) }, options);
    const refusal = await city
      .person(2)
      .refusal(api.bookings.create, { body: bodyFor(2) }, options);
    expect([refusal.status, refusal.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('is another one when somebody else asks', async () => {
    const options = { idempotencyKey: 'shared' };
    const mine = await city.person(3).call(api.bookings.create, { body: bodyFor(3) }, options);
    const theirs = await city.person(4).call(api.bookings.create, { body: bodyFor(4) }, options);
    expect(theirs.bookingId).not.toBe(mine.bookingId);
  });

  it('is asked anew after a refusal', async () => {
    const options = { idempotencyKey: 'try-again' };
    const rival = await city.person(5).call(api.bookings.create, { body: bodyFor(5) });
    const input = { body: bodyFor(5) };
    expect((await city.person(6).refusal(api.bookings.create, input, options)).status).toBe(409);
    await city.person(5).call(api.bookings.cancel, { params: { bookingId: rival.bookingId } });
    expect((await city.person(6).call(api.bookings.create, input, options)).status).toBe(
      'confirmed',
    );
  });
});
