import type { PlaceId, SiteDay } from '@etage/domain';
import { at, day } from '@etage/domain/testing';
import type { TestSite } from '@etage/database/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

const [MONDAY, TUESDAY, WEDNESDAY] = [day('2026-11-23'), day('2026-11-24'), day('2026-11-25')];
const HOURS = { startsAt: 8 * 60, endsAt: 16 * 60 };

let office: BookingOffice;
let site: TestSite;

beforeAll(async () => {
  office = await BookingOffice.open();
});
beforeEach(async () => {
  site = await office.newSite();
});
afterAll(() => office.close());

/** Monday and Tuesday at a desk, Wednesday at home. */
const usually = (placeId: PlaceId) => [
  { weekday: 1, state: 'on-site', place: { placeId, ...HOURS } } as const,
  { weekday: 2, state: 'on-site', place: { placeId, ...HOURS } } as const,
  { weekday: 3, state: 'home-office', place: null } as const,
];

const dayIn = async (who: TestSite['anna'], which: SiteDay) => {
  const { days } = await office.weeks.read(who, which);
  return days.find((one) => one.day === which);
};

describe('what people say of their days', () => {
  it('is kept day by day, said anew, taken back, and nobody else’s', async () => {
    const { anna, ben } = site;
    const saying = [
      { day: MONDAY, state: 'mobile' },
      { day: TUESDAY, state: 'absent' },
      { day: MONDAY, state: 'on-site' },
    ] as const;
    expect(await office.presences.say(anna, saying)).toEqual([
      { day: MONDAY, state: 'on-site' },
      { day: TUESDAY, state: 'absent' },
    ]);
    await office.presences.say(anna, [{ day: TUESDAY, state: null }]);
    expect(await office.presences.list(anna, MONDAY, WEDNESDAY)).toEqual([
      { day: MONDAY, state: 'on-site' },
    ]);
    expect(await office.presences.list(ben, MONDAY, WEDNESDAY)).toEqual([]);
  });

  it('shows colleagues of the unit who is in, as far as each lets them know, and never why not', async () => {
    const { anna, ben, dora, carla } = site;
    await office.book(ben, site.desk);
    await office.book(dora, site.nextDesk);
    await office.book(carla, site.farDesk);
    const team = async (which = MONDAY) =>
      (await dayIn(anna, which))?.team.map(({ displayName }) => displayName);
    expect(await team()).toEqual(['Ben Bensen']);
    await office.presences.say(ben, [{ day: MONDAY, state: 'absent' }]);
    expect(await team()).toEqual([]);
    await office.presences.say(ben, [{ day: TUESDAY, state: 'on-site' }]);
    expect(await team(TUESDAY)).toEqual(['Ben Bensen']);
    office.now = at('2026-11-25 08:00');
    expect(await team(TUESDAY)).toEqual([]);
  });
});

describe('a usual week', () => {
  it('is kept, replaced as a whole, and names no place that one may not see', async () => {
    const { anna } = site;
    const kept = await office.patterns.replace(anna, usually(site.desk));
    expect(kept.days.map(({ weekday, place }) => [weekday, place?.at.code])).toEqual([
      [1, '203-1'],
      [2, '203-1'],
      [3, undefined],
    ]);
    const hidden = office.patterns.replace(anna, usually(site.restrictedDesk));
    expect(await refusalOf(hidden)).toMatchObject({ status: 404 });
    expect(await office.patterns.read(anna)).toEqual(kept);
    expect(await office.patterns.replace(anna, [])).toEqual({ days: [] });
  });

  it('comes with a verdict on each day, and is booked as far as it is possible', async () => {
    const { anna, ben } = site;
    await office.patterns.replace(anna, usually(site.desk));
    await office.book(ben, site.desk, { slot: monday('09:00', '10:00') });
    const { days } = await office.weeks.read(anna, WEDNESDAY);
    expect(days.map(({ state }) => state)).toEqual([
      ...['on-site', 'on-site', 'home-office', null, null, null, null],
    ]);
    const wishes = days.flatMap(({ wish }) => wish ?? []);
    expect(wishes).toMatchObject([
      { rejections: [{ code: 'place-taken' }], instead: { placeId: site.nextDesk } },
      { rejections: [], instead: null, at: { code: '203-1' }, own: false },
    ]);
    const wanted = wishes.map(({ placeId, startsAt, endsAt }) => ({
      placeId,
      slot: { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    }));
    const { bookings, refused } = await office.weekBookings.book(anna, wanted);
    expect(bookings).toMatchObject([{ startsAt: '2026-11-24T07:00:00.000Z', status: 'confirmed' }]);
    expect(refused).toMatchObject([{ rejections: [{ code: 'place-taken' }] }]);
    expect((await dayIn(anna, TUESDAY))?.wish).toBeNull();
  });

  it('gives way to what is said of a day, and offers nothing on days that are over', async () => {
    const { anna } = site;
    await office.patterns.replace(anna, usually(site.desk));
    await office.presences.say(anna, [{ day: TUESDAY, state: 'mobile' }]);
    expect(await dayIn(anna, TUESDAY)).toMatchObject({ said: 'mobile', wish: null });
    office.now = at('2026-11-25 08:00');
    expect(await dayIn(anna, MONDAY)).toMatchObject({ said: null, state: 'on-site', wish: null });
  });

  it('counts work elsewhere in the month against the share of the site', async () => {
    await office.database.dataSource.query(
      `UPDATE site SET settings = settings || '{"mobileSharePercent": 50}' WHERE id = $1`,
      [site.siteId],
    );
    // The first site by name is everybody's who has no place yet.
    await office.patterns.replace(site.anna, usually(site.desk));
    const { balance } = await office.weeks.read(site.anna, MONDAY);
    expect(balance).toEqual({ mobileDays: 4, workingDays: 21, allowedDays: 10 });
  });
});
