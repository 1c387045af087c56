import type { SeriesView } from '@etage/contract';
import type { TestSite } from '@etage/database/testing';
import { aSlot } from '@etage/domain/testing';
import { BookingOffice } from '../testing/a-booking-office';
import { aSeries } from '../testing/a-series';

const ROUNDS = 50;

/** What went through; who lost must have been told why. */
async function winners<T>(attempts: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(attempts);
  return settled.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    expect(result.reason).toMatchObject({ code: 'place-taken' });
    return [];
  });
}

describe('a series that meets others at one desk', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  it('takes all of it or nothing against another one', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const all = { mode: 'all-or-nothing' } as const;
      const won = await winners([
        office.series.book(aSeries(site.anna, site.desk, all)),
        office.series.book(aSeries(site.ben, site.desk, all)),
      ]);
      expect(won.map(({ bookings }) => bookings.length)).toEqual([4]);
      expect(await heldDays()).toBe(4);
      await freeAll();
    }
  });

  it('takes what single bookings leave of it, and each day has one booking', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const days = ['2026-11-23', '2026-11-30', '2026-12-14'];
      const singles = days.map((day, index) =>
        office.book([site.ben, site.dora, site.carla][index] ?? site.emil, site.desk, {
          slot: aSlot(`${day} 10:00`, '12:00'),
        }),
      );
      const won = await winners<SeriesView | object>([
        office.series.book(aSeries(site.anna, site.desk)),
        ...singles,
      ]);
      const series = won.find((one): one is SeriesView => 'refused' in one);
      expect(series && series.bookings.length + series.refused.length).toBe(4);
      expect(series && series.bookings.length + won.length - 1).toBe(4);
      expect(await heldDays()).toBe(4);
      await freeAll();
    }
  });

  it('is cancelled once, also while one of it is cancelled alone or moved', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { seriesId, bookings } = await office.series.book(aSeries(site.anna, site.desk));
      const [first, second] = bookings.map(({ bookingId }) => bookingId);
      if (!first || !second) throw new Error('nothing was booked');
      await Promise.allSettled([
        office.seriesCancellations.cancelSeries({
          actor: site.anna,
          seriesId,
          startsAt: undefined,
        }),
        office.statuses.cancel(site.anna, second),
        office.moves.move({ actor: site.anna, bookingId: first, placeId: site.upperDesk }),
        office.seriesCancellations.cancelSeries({
          actor: site.anna,
          seriesId,
          startsAt: undefined,
        }),
      ]);
      const { bookings: after } = await office.seriesReader.read(site.anna, seriesId);
      expect(after.map(({ status }) => status)).toEqual(Array(4).fill('cancelled'));
      expect(await heldDays()).toBe(0);
    }
  });

  const heldDays = async (): Promise<number> => {
    const [row]: { held: number }[] = await office.database.dataSource.query(
      `SELECT count(*)::int AS held FROM booking_slot s JOIN place p ON p.id = s.place_id
         JOIN floor f ON f.id = p.floor_id WHERE f.building_id = $1`,
      [site.buildingId],
    );
    return row?.held ?? -1;
  };
  const freeAll = () =>
    office.database.dataSource.query(
      `DELETE FROM booking k USING floor f WHERE f.id = k.floor_id AND f.building_id = $1`,
      [site.buildingId],
    );
});
