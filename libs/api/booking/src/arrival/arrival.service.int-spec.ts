import type { TestSite } from '@etage/database/testing';
import type { PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('who scans the code of a place', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const codeOf = async (placeId: PlaceId): Promise<string> => {
    const [row] = await office.database.dataSource.query<{ code: string }[]>(
      'SELECT code FROM place_code WHERE place_id = $1',
      [placeId],
    );
    return row?.code ?? '';
  };
  const arriveAtNine = (): void => {
    office.now = at('2026-11-23 09:05');
  };

  it('finds a code at every place, each of its own and hard to guess', async () => {
    const rows = await office.database.dataSource.query<{ code: string | null }[]>(
      'SELECT place_code.code FROM place LEFT JOIN place_code ON place_id = place.id',
    );
    for (const { code } of rows) expect(code).toMatch(/^[2-9a-hjkmnp-z]{10}$/);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  it('checks in to the booking there', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    arriveAtNine();
    const code = await codeOf(site.desk);
    expect(await office.arrivals.preview(site.anna, code)).toMatchObject({
      does: 'check-in',
      bookingId,
      place: { code: '203-1', buildingName: 'Altes Rathaus' },
    });
    expect(await office.arrivals.arriveByCode(site.anna, code, 'check-in')).toMatchObject({
      bookingId,
      status: 'checked-in',
    });
  });

  it('books a free place from now on and is checked in, and a second press changes nothing', async () => {
    arriveAtNine();
    const code = await codeOf(site.farDesk);
    expect(await office.arrivals.preview(site.anna, code)).toMatchObject({ does: 'book' });
    const arrived = await office.arrivals.arriveByCode(site.anna, code, 'book');
    expect(arrived).toMatchObject({
      status: 'checked-in',
      startsAt: at('2026-11-23 09:00').toISOString(),
      endsAt: at('2026-11-23 16:00').toISOString(),
    });
    expect(await office.arrivals.arriveByCode(site.anna, code, 'book')).toEqual(arrived);
    const actions = (await office.changesOf(site.floorId)).map(({ action }) => action);
    expect(actions).toEqual(['booking.created', 'booking.checked-in']);
  });

  it('moves the booking from where it was, and frees that place', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    arriveAtNine();
    const code = await codeOf(site.upperDesk);
    expect(await office.arrivals.preview(site.anna, code)).toMatchObject({
      does: 'move',
      bookingId,
      movesFrom: { code: '203-1' },
    });
    expect(await office.arrivals.arriveByCode(site.anna, code, 'move')).toMatchObject({
      bookingId,
      placeId: site.upperDesk,
      status: 'checked-in',
      startsAt: at('2026-11-23 09:00').toISOString(),
    });
    expect((await office.book(site.ben, site.desk)).status).toBe('confirmed');
  });

  it('is told that the place is taken, and never by whom', async () => {
    await office.booked(site.ben, site.desk);
    arriveAtNine();
    const code = await codeOf(site.desk);
    const shown = await office.arrivals.preview(site.anna, code);
    expect(shown).toMatchObject({ does: 'refuse', rejections: [{ code: 'place-taken' }] });
    expect(JSON.stringify(shown)).not.toContain(site.ben.personId);
    const refusal = await refusalOf(office.arrivals.arriveByCode(site.anna, code, 'book'));
    expect(refusal).toMatchObject({ status: 409, code: 'place-taken' });
  });

  it('gets what was shown or nothing', async () => {
    arriveAtNine();
    const code = await codeOf(site.farDesk);
    await office.booked(site.anna, site.desk, { slot: monday('09:00', '12:00') });
    const refusal = await refusalOf(office.arrivals.arriveByCode(site.anna, code, 'book'));
    expect(refusal).toMatchObject({ status: 409, code: 'arrival-changed' });
  });

  it('does not learn whether a code belongs to a floor that is closed to them', async () => {
    arriveAtNine();
    for (const code of [await codeOf(site.restrictedDesk), '2222222222']) {
      expect(await refusalOf(office.arrivals.preview(site.anna, code))).toMatchObject({
        status: 404,
      });
    }
  });

  it('at the same moment as others has a free desk alone, fifty times over', async () => {
    const everyone = [site.anna, site.ben, site.dora, site.carla];
    arriveAtNine();
    const code = await codeOf(site.farDesk);
    for (let round = 0; round < 50; round += 1) {
      const settled = await Promise.allSettled(
        everyone.map((actor) => office.arrivals.arriveByCode(actor, code, 'book')),
      );
      const won = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const codes = settled.flatMap((each) =>
        each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
      );
      expect([won.length, codes]).toEqual([1, Array(3).fill('place-taken')]);
      for (const { bookingId, personId } of won) {
        const actor = everyone.find((each) => each.personId === personId);
        if (actor) await office.statuses.cancel(actor, bookingId);
      }
    }
  });
});
