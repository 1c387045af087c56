import type { TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

describe('a room that is taken on the spot', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    await office.database.dataSource.query(
      'UPDATE place SET light_minutes = 60, requires_approval = true WHERE id = $1',
      [site.meetingRoom],
    );
    office.now = at('2026-11-23 09:50');
  });

  const now = { slot: monday('09:45', '10:45') };

  it('is taken now and checked in, without approval, and is nothing for later or for long', async () => {
    const booked = await office.book(site.anna, site.meetingRoom, now);
    expect(booked.status).toBe('checked-in');
    const later = office.book(site.ben, site.meetingRoom, { slot: monday('11:00', '12:00') });
    expect((await refusalOf(later)).rejections).toEqual([
      { code: 'light-only-now', lightMinutes: 60 },
    ]);
    const long = office.book(site.ben, site.meetingRoom, { slot: monday('09:45', '11:00') });
    const { rejections } = await refusalOf(long);
    expect(rejections).toMatchObject([
      { code: 'too-long', maximumMinutes: 60 },
      { code: 'place-taken' },
    ]);
  });

  it('is free again in the moment one leaves', async () => {
    const { bookingId } = await office.book(site.anna, site.meetingRoom, now);
    office.now = at('2026-11-23 10:05');
    await office.statuses.cancel(site.anna, bookingId);
    const next = await office.book(site.ben, site.meetingRoom, { slot: monday('10:00', '10:30') });
    expect(next.status).toBe('checked-in');
  });

  it('is kept without a second check-in where places are given back', async () => {
    await office.withGrace(site, 15);
    const { bookingId } = await office.book(site.anna, site.meetingRoom, now);
    office.now = at('2026-11-23 10:30');
    await office.noShows.releaseDue();
    expect(await office.statusOf(bookingId)).toBe('checked-in');
  });

  it('counts against no limit, and no limit against it', async () => {
    await office.limits.replace(site.siteId, [
      {
        ...{ kind: 'room', role: null, unitId: null, daysAhead: null },
        ...{ openBookings: 1, hoursPerWeek: null, hoursPerBooking: null },
      },
    ]);
    await office.book(site.anna, site.room, { slot: monday('12:00', '13:00') });
    const light = await office.book(site.anna, site.meetingRoom, now);
    expect(light.status).toBe('checked-in');
    const second = office.book(site.anna, site.room, { slot: monday('14:00', '15:00') });
    expect((await refusalOf(second)).rejections).toMatchObject([
      { code: 'too-many-open-bookings', open: 1 },
    ]);
  });
});
