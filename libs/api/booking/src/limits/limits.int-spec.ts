import { NO_LIMITS, type BookingLimitRule, type UnitId } from '@etage/domain';
import type { TestSite } from '@etage/database/testing';
import { aSlot } from '@etage/domain/testing';
import { aSeries } from '../testing/a-series';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

const rule = (changes: Partial<BookingLimitRule>): BookingLimitRule => ({
  ...NO_LIMITS,
  ...{ kind: 'desk', role: null, unitId: null },
  ...changes,
});
const on = (day: string) => ({ slot: aSlot(`2026-11-${day} 08:00`, '16:00') });

describe('limits', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const limit = (...limits: BookingLimitRule[]) => office.limits.replace(site.siteId, limits);

  it('of open bookings hold for desks alone where they are said of desks, and free up by cancelling', async () => {
    await limit(rule({ openBookings: 2 }));
    const first = await office.booked(site.anna, site.desk, on('23'));
    await office.book(site.anna, site.desk, on('24'));
    expect(await refusalOf(office.book(site.anna, site.desk, on('25')))).toMatchObject({
      status: 422,
      rejections: [{ code: 'too-many-open-bookings', open: 2, allowed: 2 }],
    });
    await office.book(site.anna, site.meetingRoom, on('25'));
    await office.book(site.ben, site.desk, on('25'));
    await office.statuses.cancel(site.anna, first);
    await office.book(site.anna, site.nextDesk, on('25'));
  });

  it('are narrowed by unit and role, and count for the person also when facility management books', async () => {
    await limit(
      rule({ openBookings: 1 }),
      rule({ unitId: site.office, openBookings: 2 }),
      rule({ role: 'facility-manager', openBookings: 9 }),
    );
    const book = (day: string) =>
      office.book(site.fritz, site.desk, { ...on(day), personId: site.anna.personId });
    await book('23');
    await book('24');
    const refusal = await refusalOf(book('25'));
    expect(refusal.rejections).toEqual([{ code: 'too-many-open-bookings', open: 2, allowed: 2 }]);
    await office.book(site.emil, site.desk, on('25'));
    expect((await refusalOf(office.book(site.emil, site.desk, on('26')))).code).toBe(
      'too-many-open-bookings',
    );
    for (const day of ['26', '27']) await office.book(site.fritz, site.desk, on(day));
  });

  it('of hours count the week at the site, over moves and resizing as well', async () => {
    await limit(rule({ hoursPerWeek: 16 }));
    const bookingId = await office.booked(site.anna, site.desk, on('23'));
    await office.book(site.anna, site.desk, on('24'));
    expect((await refusalOf(office.book(site.anna, site.desk, on('25')))).rejections).toEqual([
      {
        ...{ code: 'too-many-hours-in-week', week: '2026-11-23' },
        ...{ bookedMinutes: 960, allowedHours: 16 },
      },
    ]);
    await office.book(site.anna, site.desk, on('30'));
    const move = (slot: ReturnType<typeof monday>) =>
      office.moves.move({ actor: site.anna, bookingId, ...slot });
    await move(aSlot('2026-11-25 08:00', '16:00'));
    const longer = await refusalOf(move(aSlot('2026-11-25 08:00', '16:15')));
    expect(longer.code).toBe('too-many-hours-in-week');
  });

  it('of days ahead and of hours a booking are told like those of the site', async () => {
    await limit(rule({ daysAhead: 4, hoursPerBooking: 4 }));
    const slot = aSlot('2026-11-25 08:00', '16:00');
    expect((await refusalOf(office.book(site.anna, site.desk, { slot }))).rejections).toEqual([
      { code: 'too-long', maximumMinutes: 240 },
      { code: 'too-far-ahead', lastDay: '2026-11-24' },
    ]);
  });

  it('end a series where they are reached', async () => {
    await limit(rule({ openBookings: 3 }));
    await office.book(site.anna, site.farDesk, on('24'));
    const { bookings, refused } = await office.series.book(aSeries(site.anna, site.desk));
    expect(bookings).toHaveLength(2);
    expect(refused.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['too-many-open-bookings'],
      ['too-many-open-bookings'],
    ]);
  });

  it('hold for whoever arrives without a booking', async () => {
    await limit(rule({ openBookings: 1 }));
    await office.book(site.anna, site.desk, on('24'));
    office.now = monday('09:20', '10:00').startsAt;
    const arriving = { actor: site.anna, placeId: site.farDesk };
    expect((await refusalOf(office.arrivals.arrive(arriving))).code).toBe('too-many-open-bookings');
  });

  it('are told to whom they hold for, with what counts', async () => {
    await limit(
      rule({ openBookings: 10, hoursPerWeek: 40 }),
      rule({ kind: 'room', unitId: site.otherOffice, openBookings: 1 }),
    );
    const booked = await office.book(site.anna, site.desk);
    await office.book(site.anna, site.meetingRoom);
    const { bookingId, startsAt, endsAt } = booked;
    const mine = await office.limits.mine(site.anna);
    expect(mine.filter(({ siteId }) => siteId === site.siteId)).toEqual([
      {
        ...{ siteId: site.siteId, siteName: 'Rathaus', timeZone: 'Europe/Berlin', kind: 'desk' },
        ...{ ...NO_LIMITS, openBookings: 10, hoursPerWeek: 40 },
        counted: [{ bookingId, startsAt, endsAt }],
      },
    ]);
    const kinds = (await office.limits.mine(site.carla)).filter(
      (one) => one.siteId === site.siteId,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['desk', 'room']);
  });

  it('are told to administrators for a person, each with the rule that has the word', async () => {
    const { siteId, office: unitId, anna, emil } = site;
    await limit(
      rule({ openBookings: 10, hoursPerWeek: 40 }),
      rule({ unitId, role: 'staff', openBookings: 2 }),
    );
    expect(await office.limits.ofPerson(siteId, anna.personId)).toEqual([
      { kind: 'desk', limit: 'openBookings', figure: 2, role: 'staff', unitId },
      { kind: 'desk', limit: 'hoursPerWeek', figure: 40, role: null, unitId: null },
    ]);
    const ofEmil = await office.limits.ofPerson(siteId, emil.personId);
    expect(ofEmil.map(({ figure }) => figure)).toEqual([10, 40]);
    const nobody = '00000000-0000-4000-8000-000000000000' as typeof anna.personId;
    expect(await refusalOf(office.limits.ofPerson(siteId, nobody))).toMatchObject({ status: 404 });
  });

  it('stay as they were when one of them is for a unit that is not there', async () => {
    const before = await limit(rule({ openBookings: 10 }));
    const unitId = '00000000-0000-4000-8000-000000000000' as UnitId;
    const refusal = await refusalOf(limit(rule({ openBookings: 3 }), rule({ unitId })));
    expect(refusal).toMatchObject({ status: 404 });
    expect(await office.limits.read(site.siteId)).toEqual(before);
  });
});
