import type { TestSite } from '@etage/database/testing';
import type { BookingId, DefectId, PlaceId } from '@etage/domain';
import { BookingOffice } from '../testing/a-booking-office';

const ROUNDS = 50;

interface HeldRow {
  readonly placeId: PlaceId;
  readonly bookingId: BookingId;
  readonly replacesId: BookingId | null;
}

describe('a defect that is reported while others book what is free around it', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());

  const query = <Row extends object>(text: string): Promise<Row[]> =>
    office.database.dataSource.query(text);
  const held = () =>
    query<HeldRow>(
      `SELECT s.place_id AS "placeId", k.id AS "bookingId", k.replaces_id AS "replacesId"
         FROM booking_slot s JOIN booking k ON k.id = s.booking_id`,
    );
  const clear = async () => {
    await query('DELETE FROM booking_slot');
    await query(`UPDATE booking SET status = 'cancelled'`);
    await query('DELETE FROM defect');
    await query('DELETE FROM closure');
  };
  /** A fault is an error; being refused is not. */
  const codesOf = (results: readonly PromiseSettledResult<unknown>[]) =>
    results.flatMap((result) =>
      result.status === 'rejected'
        ? [(result.reason as { code?: string }).code ?? String(result.reason)]
        : [],
    );

  it('loses nobody, gives no place twice, and leaves none free beside somebody who got none', async () => {
    const seen = new Set<string>();
    let offered = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const annas = await office.booked(site.anna, site.desk);
      const wish = { equipmentId: null, note: 'Defekt', usable: false };
      const reports = [site.emil, site.dora].map((actor) =>
        office.defects.report({ actor, placeId: site.desk, ...wish }),
      );
      const results = await Promise.allSettled([
        ...(round % 2 === 0 ? [] : [office.book(site.ben, site.nextDesk)]),
        ...reports,
        office.book(site.carla, site.farDesk),
        ...(round % 3 === 0 ? [office.book(site.fritz, site.desk)] : []),
        ...(round % 2 === 0 ? [office.book(site.ben, site.nextDesk)] : []),
      ]);
      codesOf(results).forEach((code) => seen.add(code));
      const ids = (await Promise.all(reports)).map(({ defectId }) => defectId);
      expect(new Set<DefectId>(ids).size).toBe(1);
      const rows = await held();
      expect(new Set(rows.map(({ placeId }) => placeId)).size).toBe(rows.length);
      expect(rows.filter(({ bookingId }) => bookingId === annas)).toHaveLength(1);
      const offer = rows.find(({ replacesId }) => replacesId === annas);
      const isFree = (placeId: PlaceId) => !rows.some((row) => row.placeId === placeId);
      if (!offer) expect([site.nextDesk, site.farDesk].filter(isFree)).toEqual([]);
      offered += offer ? 1 : 0;
      if (offer) await takeWhileOthersDo(annas, offer.bookingId, round);
      await clear();
    }
    const expected = ['place-taken', 'place-closed', 'not-held', 'booking-not-active'];
    expect([...seen].filter((code) => !expected.includes(code))).toEqual([]);
    expect(offered).toBeGreaterThan(0);
  });

  /** Taken twice, or taken and repaired, or taken and cancelled: the person has one place, or none where they gave it up. */
  async function takeWhileOthersDo(bookingId: BookingId, offerId: BookingId, round: number) {
    const [defect] = await office.defects.list(site.fritz, site.siteId, false);
    const others = [
      () => office.replacements.confirm(site.anna, offerId),
      () => office.defects.repair(site.fritz, defect?.defectId as DefectId),
      () => office.statuses.cancel(site.anna, bookingId),
    ];
    const other = others[round % others.length] as () => Promise<unknown>;
    const results = await Promise.allSettled([
      office.replacements.confirm(site.anna, offerId),
      other(),
    ]);
    const codes = codesOf(results);
    const allowed = ['not-held', 'booking-not-active', 'hold-over'];
    expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
    const rows = await held();
    const own = rows.filter((row) => row.bookingId === bookingId);
    expect(own).toHaveLength((await office.statusOf(bookingId)) === 'cancelled' ? 0 : 1);
    expect(rows.filter(({ replacesId }) => replacesId === bookingId)).toEqual([]);
  }
});
