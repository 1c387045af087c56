import { NO_LIMITS } from '@etage/domain';
import { aPlaceOn, type TestSite } from '@etage/database/testing';
import { aSlot } from '@etage/domain/testing';
import { aSeries } from '../testing/a-series';
import { BookingOffice } from '../testing/a-booking-office';

const ROUNDS = 50;
const ALLOWED = 3;
const DAYS = ['23', '24', '25', '26', '27'];
const on = (day: string) => ({ slot: aSlot(`2026-11-${day} 08:00`, '16:00') });

describe('a limit under many requests of one person at once', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());

  const heldByAnna = async (): Promise<number> => {
    const [row] = await office.database.dataSource.query<{ count: number }[]>(
      'SELECT count(DISTINCT booking_id)::int AS count FROM booking_slot',
    );
    return row?.count ?? 0;
  };
  const freeAll = async (): Promise<void> => {
    await office.database.dataSource.query('DELETE FROM booking_slot');
    await office.database.dataSource.query(`UPDATE booking SET status = 'cancelled'`);
  };
  const codesOf = (settled: readonly PromiseSettledResult<unknown>[]) =>
    settled.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code?: string }).code] : [],
    );

  it('is reached exactly and never overrun, by bookings, a series and facility management together', async () => {
    const limits = { ...NO_LIMITS, role: null, unitId: null, openBookings: ALLOWED };
    await office.limits.replace(site.siteId, [{ ...limits, kind: 'desk' }]);
    const series = aSeries(site.anna, site.farDesk, {
      ...{ slot: aSlot('2026-11-30 08:00', '09:00'), recurrence: 'FREQ=DAILY;COUNT=2' },
    });
    for (let round = 0; round < ROUNDS; round += 1) {
      const settled = await Promise.allSettled([
        ...DAYS.map((day, index) =>
          office.book(site.anna, index % 2 ? site.desk : site.nextDesk, on(day)),
        ),
        office.series.book(series),
        office.book(site.fritz, site.upperDesk, {
          ...{ slot: aSlot('2026-12-01 10:00', '11:00'), personId: site.anna.personId },
        }),
      ]);
      expect(await heldByAnna()).toBe(ALLOWED);
      expect(new Set(codesOf(settled))).toEqual(new Set(['too-many-open-bookings']));
      await freeAll();
    }
  });

  it('holds for rooms too, where nobody sits', async () => {
    const rooms = [
      site.meetingRoom,
      await aPlaceOn(office.database.dataSource, site.floorId, { kind: 'room' }),
    ];
    const limits = { ...NO_LIMITS, role: null, unitId: null, hoursPerWeek: 16 };
    await office.limits.replace(site.siteId, [{ ...limits, kind: 'room' }]);
    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const settled = await Promise.allSettled(
        rooms.flatMap((room) => DAYS.map((day) => office.book(site.anna, room, on(day)))),
      );
      expect(await heldByAnna()).toBe(2);
      expect(new Set(codesOf(settled))).toEqual(new Set(['too-many-hours-in-week']));
      await freeAll();
    }
  });
});
