import type { TestPerson, TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';

/** More than are looked at when a place becomes free. */
const CROWD = 600;

describe('a crowd that waits for one place', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());

  async function wait({ personId }: TestPerson, since: Date, entries: number): Promise<void> {
    const { siteId, floorId, desk } = site;
    const { startsAt, endsAt } = monday();
    await office.database.dataSource.query(
      `INSERT INTO waiting_entry
         (id, person_id, site_id, floor_id, place_id, kind, need, starts_at, ends_at, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, $4, 'desk', '{}', $5, $6, $7 FROM generate_series(1, $8)`,
      [personId, siteId, floorId, desk, startsAt, endsAt, since, entries],
    );
  }

  it('is served in the fair order as well, whoever was written down last', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await wait(site.ben, at('2026-11-20 11:00'), CROWD);
    await wait(site.carla, at('2026-11-20 10:00'), 1);
    await office.statuses.cancel(site.anna, bookingId);
    const { personId } = site.carla;
    const { bookings } = await office.reader.list(site.carla, { personId, span: monday() });
    expect(bookings.map(({ placeId, status }) => [placeId, status])).toEqual([
      [site.desk, 'confirmed'],
    ]);
  });
});
