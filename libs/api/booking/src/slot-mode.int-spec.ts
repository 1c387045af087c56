import type { SlotMode } from '@etage/domain';
import type { TestSite } from '@etage/database/testing';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

const MORNING = monday('06:00', '13:00');
const AFTERNOON = monday('13:00', '20:00');

describe('places that are booked by half or whole days', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const query = (sql: string, values: unknown[]) => office.database.dataSource.query(sql, values);
  const atSite = (slotMode: SlotMode) =>
    query(
      `UPDATE site SET settings = settings || jsonb_build_object('slotMode', $2::text) WHERE id = $1`,
      [site.siteId, slotMode],
    );
  const onFloor = (slotMode: SlotMode | null) =>
    query('UPDATE floor SET slot_mode = $2 WHERE id = $1', [site.floorId, slotMode]);
  const atDesk = (slotMode: SlotMode | null) =>
    query('UPDATE place SET slot_mode = $2 WHERE id = $1', [site.desk, slotMode]);

  /** In what the desk, the desk beside it and one upstairs are booked, by how a few hours are refused. */
  async function modes() {
    const found: (SlotMode | undefined)[] = [];
    for (const placeId of [site.desk, site.nextDesk, site.upperDesk]) {
      const wish = office.book(site.anna, placeId, { slot: monday('09:00', '10:00') });
      const booked = await wish.catch(() => undefined);
      const { rejections } = booked ? { rejections: [] } : await refusalOf(wish);
      const [rejection] = rejections as { slotMode: SlotMode }[];
      found.push(booked ? 'free-hours' : rejection?.slotMode);
      if (booked) await office.statuses.cancel(site.anna, booked.bookingId);
    }
    return found;
  }

  it('take the mode of the place, else of the floor, else of the site, as soon as it is set', async () => {
    expect(await modes()).toEqual(['free-hours', 'free-hours', 'free-hours']);
    await atSite('whole-days');
    expect(await modes()).toEqual(['whole-days', 'whole-days', 'whole-days']);
    await onFloor('half-days');
    expect(await modes()).toEqual(['half-days', 'half-days', 'whole-days']);
    await atDesk('free-hours');
    expect(await modes()).toEqual(['free-hours', 'half-days', 'whole-days']);
    await atDesk(null);
    await onFloor(null);
    expect(await modes()).toEqual(['whole-days', 'whole-days', 'whole-days']);
  });

  it('are refused by the hour with the half that fits, and taken by it', async () => {
    await atDesk('half-days');
    const hours = monday('08:00', '12:00');
    const refusal = await refusalOf(office.book(site.anna, site.desk, { slot: hours }));
    expect(refusal).toMatchObject({
      status: 422,
      code: 'outside-slot-mode',
      rejections: [{ slotMode: 'half-days', opensAt: 360, halvedAt: 780, closesAt: 1200 }],
    });
    const [offer] = refusal.alternatives as { part: string; startsAt: string; endsAt: string }[];
    expect(offer).toEqual({
      ...{ kind: 'same-place-in-mode', part: 'morning' },
      ...{ startsAt: MORNING.startsAt.toISOString(), endsAt: MORNING.endsAt.toISOString() },
    });
    await office.book(site.anna, site.desk, { slot: MORNING });
    await office.book(site.ben, site.desk, { slot: AFTERNOON });
    const taken = await refusalOf(office.book(site.dora, site.desk, { slot: AFTERNOON }));
    expect(taken.code).toBe('place-taken');
  });

  it('are moved to by halves, and keep what was booked before the mode was set', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await atDesk('half-days');
    expect(await office.statusOf(bookingId)).toBe('confirmed');
    const move = (endsAt: Date) => office.moves.move({ actor: site.anna, bookingId, endsAt });
    const refusal = await refusalOf(move(monday('08:00', '15:00').endsAt));
    expect(refusal.code).toBe('outside-slot-mode');
    const { startsAt, endsAt } = AFTERNOON;
    await office.moves.move({ actor: site.anna, bookingId, startsAt, endsAt });
  });

  it('are taken for the running half by whoever stands there', async () => {
    await atDesk('half-days');
    await office.book(site.ben, site.desk, { slot: AFTERNOON });
    office.now = monday('09:20', '10:00').startsAt;
    const arrived = await office.arrivals.arrive({ actor: site.anna, placeId: site.desk });
    expect(arrived).toMatchObject({
      status: 'checked-in',
      ...{
        startsAt: MORNING.startsAt.toISOString(),
        endsAt: MORNING.endsAt.toISOString(),
      },
    });
  });
});
