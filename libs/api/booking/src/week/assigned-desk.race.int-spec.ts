import { Place } from '@etage/database';
import type { TestSite } from '@etage/database/testing';
import { day } from '@etage/domain/testing';
import { BookingOffice } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

const ROUNDS = 50;
const MONDAY = day('2026-11-23');

let office: BookingOffice;
let site: TestSite;

beforeAll(async () => {
  office = await BookingOffice.open();
});
beforeEach(async () => {
  site = await office.newSite();
  const owned = { assignedPersonId: site.anna.personId };
  await office.database.dataSource.getRepository(Place).update({ id: site.desk }, owned);
});
afterAll(() => office.close());

const isIn = (state: 'on-site' | 'absent' | 'home-office' | null) =>
  office.presences.say(site.anna, [{ day: MONDAY, state }]);

const openDaysAhead = (days: number) =>
  office.database.dataSource.query(
    `UPDATE site SET settings = settings || jsonb_build_object('assignedDeskOpensDaysAhead', $2::int) WHERE id = $1`,
    [site.siteId, days],
  );

describe('an assigned desk', () => {
  it('is open to others on days on which its owner is away, as said or as usual', async () => {
    const { anna, ben, desk } = site;
    const refused = () => refusalOf(office.book(ben, desk));
    expect(await refused()).toMatchObject({ status: 422, code: 'desk-assigned' });
    await isIn('home-office');
    const booking = await office.book(ben, desk);
    await office.statuses.cancel(ben, booking.bookingId);
    await isIn('on-site');
    expect(await refused()).toMatchObject({ code: 'desk-assigned' });
    await isIn(null);
    const away = { weekday: 1, state: 'absent', place: null } as const;
    await office.patterns.replace(anna, [away]);
    await office.book(ben, desk);
  });

  it('opens by itself some days before, unless its owner says that they come', async () => {
    const { ben, desk } = site;
    await openDaysAhead(2);
    expect(await refusalOf(office.book(ben, desk))).toMatchObject({ code: 'desk-assigned' });
    await openDaysAhead(3);
    await isIn('on-site');
    expect(await refusalOf(office.book(ben, desk))).toMatchObject({ code: 'desk-assigned' });
    await isIn(null);
    await office.book(ben, desk);
  });

  it('stays with whoever booked it while it was open; the owner is told and offered the next one', async () => {
    const { anna, ben, desk, nextDesk } = site;
    await isIn('absent');
    const booking = await office.book(ben, desk);
    await isIn('on-site');
    expect(await office.statusOf(booking.bookingId)).toBe('confirmed');
    const { days } = await office.weeks.read(anna, MONDAY);
    expect(days[0]?.wish).toMatchObject({
      ...{ placeId: desk, own: true, rejections: [{ code: 'place-taken' }] },
      instead: { placeId: nextDesk },
    });
    await office.book(anna, nextDesk);
  });

  it('has one holder, whoever is faster: the owner who comes back or somebody else', async () => {
    const { anna, ben, desk } = site;
    const winners = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      await isIn('absent');
      const pause = new Promise((resolve) => setTimeout(resolve, (round % 10) / 2));
      const [came, booked] = await Promise.allSettled([
        isIn('on-site').then(() => office.book(anna, desk)),
        pause.then(() => office.book(ben, desk)),
      ]);
      expect([came.status, booked.status].sort()).toEqual(['fulfilled', 'rejected']);
      // Whoever comes after the owner came back finds the desk closed, whatever the round brought.
      expect((await refusalOf(office.book(site.emil, desk))).code).toBe('desk-assigned');
      const [winner, who] = came.status === 'fulfilled' ? [came, anna] : [booked, ben];
      if (winner.status !== 'fulfilled' || typeof winner.value !== 'object') continue;
      winners.add(who.familyName);
      await office.statuses.cancel(who, winner.value.bookingId);
    }
    expect(winners.size).toBeGreaterThan(0);
    const [{ left }] = await office.database.dataSource.query<[{ left: number }]>(
      'SELECT count(*)::int AS left FROM booking_slot WHERE place_id = $1',
      [desk],
    );
    expect(left).toBe(0);
  });
});
