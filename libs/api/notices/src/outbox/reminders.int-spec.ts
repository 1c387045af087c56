import { randomUUID } from 'node:crypto';
import { Booking, NoticeSettings, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { BookingId, Reminder } from '@etage/domain';
import { Reminders } from './reminders';

describe('reminders', () => {
  let database: FreshDatabase;
  let site: TestSite;
  let now: Date;
  let reminders: Reminders;

  beforeAll(async () => {
    database = await freshDatabase();
    reminders = new Reminders(new TransactionRunner(database.dataSource), { now: () => now });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  async function booked(startsAt: string, changes: Partial<Booking> = {}): Promise<BookingId> {
    const id = randomUUID() as BookingId;
    const { personId } = site.anna;
    await database.dataSource.getRepository(Booking).insert({
      id,
      placeId: site.desk,
      floorId: site.floorId,
      personId,
      bookedById: personId,
      startsAt: new Date(startsAt),
      endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
      status: 'confirmed',
      title: null,
      createdAt: new Date('2026-10-01T08:00:00Z'),
      idempotencyKey: null,
      requestHash: null,
      ...changes,
    });
    return id;
  }

  const wish = (reminder: Reminder, mails: NoticeSettings['mails'] = 'all') =>
    database.dataSource
      .getRepository(NoticeSettings)
      .insert({ personId: site.anna.personId, mails, reminder, feedToken: null });

  /** How many reminders of the booking there are after a look at that moment. */
  async function after(instant: string, bookingId: BookingId): Promise<number> {
    now = new Date(instant);
    await reminders.remind();
    const [row] = await database.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM outgoing_mail WHERE booking_id = $1',
      [bookingId],
    );
    return row?.count ?? -1;
  }

  it.each([
    ['an ordinary Monday', '2026-11-23T08:00:00Z', '2026-11-22T16:59:00Z', '2026-11-22T17:00:00Z'],
    [
      'the day the clocks go back',
      '2026-10-25T08:00:00Z',
      '2026-10-24T15:59:00Z',
      '2026-10-24T16:00:00Z',
    ],
    ['the day after it', '2026-10-26T08:00:00Z', '2026-10-25T16:59:00Z', '2026-10-25T17:00:00Z'],
    [
      'the day the clocks go forward',
      '2027-03-28T08:00:00Z',
      '2027-03-27T16:59:00Z',
      '2027-03-27T17:00:00Z',
    ],
    ['the day after that', '2027-03-29T08:00:00Z', '2027-03-28T15:59:00Z', '2027-03-28T16:00:00Z'],
  ])('come at six the evening before: %s', async (_day, startsAt, tooEarly, due) => {
    const booking = await booked(startsAt);
    expect(await after(tooEarly, booking)).toBe(0);
    expect(await after(due, booking)).toBe(1);
    expect(await after(due, booking)).toBe(1);
  });

  it('come so long before as the person wants', async () => {
    await wish('two-hours');
    const booking = await booked('2026-11-23T08:00:00Z');
    expect(await after('2026-11-23T05:59:59Z', booking)).toBe(0);
    expect(await after('2026-11-23T06:00:00Z', booking)).toBe(1);
  });

  it.each([
    ['never', 'all'],
    ['evening-before', 'none'],
  ] as const)('do not come where the person wants none (%s, %s)', async (reminder, mails) => {
    await wish(reminder, mails);
    expect(await after('2026-11-23T07:00:00Z', await booked('2026-11-23T08:00:00Z'))).toBe(0);
  });

  it('do not come for what was booked after their moment, was cancelled, or has begun', async () => {
    const late = await booked('2026-11-23T08:00:00Z', {
      createdAt: new Date('2026-11-22T19:00:00Z'),
    });
    const cancelled = await booked('2026-11-23T08:00:00Z', { status: 'cancelled' });
    const begun = await booked('2026-11-23T05:00:00Z');
    for (const booking of [late, cancelled, begun]) {
      expect(await after('2026-11-23T06:00:00Z', booking)).toBe(0);
    }
  });

  it('come anew for a booking that has moved to another time', async () => {
    const booking = await booked('2026-11-23T08:00:00Z');
    expect(await after('2026-11-22T18:00:00Z', booking)).toBe(1);
    const startsAt = new Date('2026-11-24T08:00:00Z');
    const endsAt = new Date('2026-11-24T09:00:00Z');
    await database.dataSource.getRepository(Booking).update({ id: booking }, { startsAt, endsAt });
    expect(await after('2026-11-23T18:00:00Z', booking)).toBe(2);
  });

  it('are written once by many nodes at once, each with its job', async () => {
    const booking = await booked('2026-11-23T08:00:00Z');
    now = new Date('2026-11-22T18:00:00Z');
    await Promise.all(Array.from({ length: 10 }, () => reminders.remind()));
    expect(await after('2026-11-22T18:00:00Z', booking)).toBe(1);
    const [jobs] = await database.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM outgoing_mail m
         JOIN graphile_worker._private_jobs j ON j.payload ->> 'mailId' = m.id::text WHERE m.booking_id = $1`,
      [booking],
    );
    expect(jobs?.count).toBe(1);
  });

  it('and all other mails are forgotten a month after the booking', async () => {
    const booking = await booked('2026-11-23T08:00:00Z');
    expect(await after('2026-11-22T18:00:00Z', booking)).toBe(1);
    now = new Date('2026-12-23T08:59:00Z');
    await reminders.forget();
    expect(await after('2026-12-23T08:59:00Z', booking)).toBe(1);
    now = new Date('2026-12-23T09:01:00Z');
    await reminders.forget();
    expect(await after('2026-12-23T09:01:00Z', booking)).toBe(0);
  });
});
