import type { TestSite } from '@etage/database/testing';
import { aSlot, at } from '@etage/domain/testing';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

describe('a booking with an idempotency key', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const keyed = { idempotencyKey: 'once' };

  it('is made once, however often it is asked for', async () => {
    const first = await office.book(site.anna, site.desk, keyed);
    const again = await office.book(site.anna, site.desk, keyed);
    expect(again).toEqual(first);
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
  });

  it('is made once when it is asked for many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => office.book(site.anna, site.desk, keyed)),
    );
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1);
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
  });

  it('is answered with the first booking even when the rules would refuse a new one by now', async () => {
    const first = await office.book(site.anna, site.desk, keyed);
    office.now = at('2026-11-24 12:00');
    expect(await office.book(site.anna, site.desk, keyed)).toEqual(first);
  });

  it('is answered with the first booking as it is now', async () => {
    const { bookingId } = await office.book(site.anna, site.desk, keyed);
    await office.statuses.cancel(site.anna, bookingId);
    expect(await office.book(site.anna, site.desk, keyed)).toMatchObject({
      bookingId,
      status: 'cancelled',
    });
  });

  it('tells nobody where a colleague is who no longer lets them book', async () => {
    const wish = { ...keyed, personId: site.ben.personId };
    const { bookingId } = await office.book(site.anna, site.desk, wish);
    await office.hide(site.ben);
    await office.moves.move({ actor: site.ben, bookingId, placeId: site.farDesk });
    expect(await refusalOf(office.book(site.anna, site.desk, wish))).toMatchObject({
      status: 404,
    });
  });

  it.each([
    ['place', (site: TestSite) => ({ placeId: site.farDesk })],
    ['time', () => ({ slot: monday('08:00', '12:00') })],
    ['day', () => ({ slot: aSlot('2026-11-24 08:00', '16:00') })],
    ['title', () => ({ title: 'Begehung' })],
  ])('is refused when the key comes back with another %s', async (_, changes) => {
    await office.book(site.anna, site.desk, keyed);
    const wish = { ...keyed, ...changes(site) };
    expect(await refusalOf(office.book(site.anna, site.desk, wish))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('wins over another wish with the same key at the same time', async () => {
    const answers = await Promise.allSettled([
      office.book(site.anna, site.desk, keyed),
      office.book(site.anna, site.farDesk, { ...keyed, slot: aSlot('2026-11-24 08:00', '16:00') }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'idempotency-key-reused' },
    });
  });

  it('belongs to who sent it: the same key of somebody else is another', async () => {
    const mine = await office.book(site.anna, site.desk, keyed);
    const theirs = await office.book(site.ben, site.nextDesk, keyed);
    expect(theirs.bookingId).not.toBe(mine.bookingId);
  });

  it('may be tried again with the same key after a refusal', async () => {
    const inTheWay = await office.booked(site.ben, site.desk);
    await refusalOf(office.book(site.anna, site.desk, keyed));
    await office.statuses.cancel(site.ben, inTheWay);
    expect((await office.book(site.anna, site.desk, keyed)).status).toBe('confirmed');
  });
});
