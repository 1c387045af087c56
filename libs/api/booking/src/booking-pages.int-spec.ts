import type { TestSite } from '@etage/database/testing';
import type { BookingId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import type { BookingPage } from './booking.reader';
import { BookingOffice } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

const WINTER = { startsAt: at('2026-11-01 00:00'), endsAt: at('2027-03-01 00:00') };

describe('the pages of a list of bookings', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  /** Cancelled bookings, two each at the same time, because nothing else fits into a diary in such numbers. */
  const manyBookings = (count: number) =>
    office.database.dataSource.query(
      `INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, $3, slot, slot + interval '15 minutes', 'cancelled', $4
         FROM generate_series(0, $5::int - 1) AS n,
              LATERAL (SELECT $4::timestamptz + n / 2 * interval '15 minutes' AS slot) AS at`,
      [site.desk, site.floorId, site.anna.personId, WINTER.startsAt, count],
    );

  const page = (after?: BookingId) =>
    office.reader.list(site.anna, { personId: site.anna.personId, span: WINTER, after });

  it('loses nothing to a person with more bookings than a page holds', async () => {
    await manyBookings(1_201);
    const seen: BookingId[] = [];
    let next: BookingId | null = null;
    do {
      const answer: BookingPage = await page(next ?? undefined);
      seen.push(...answer.bookings.map(({ bookingId }) => bookingId));
      next = answer.next;
    } while (next !== null);
    expect(seen).toHaveLength(1_201);
    expect(new Set(seen).size).toBe(1_201);
  });

  it('is in the order of time and says when there is no more', async () => {
    await office.book(site.anna, site.desk);
    const { bookings, next } = await page();
    expect(bookings).toHaveLength(1);
    expect(next).toBeNull();
    await manyBookings(500);
    const first = await page();
    const starts = first.bookings.map(({ startsAt }) => startsAt);
    expect(starts).toEqual([...starts].sort());
    expect((await page(first.next ?? undefined)).bookings).toEqual(bookings);
  });

  it('goes on after no booking that one may not see', async () => {
    const foreign = await office.booked(site.ben, site.desk);
    expect(await refusalOf(page(foreign))).toMatchObject({ status: 404 });
  });
});
