import { DEFAULT_BOOKING_SETTINGS } from '@etage/domain';
import { myBookingsSpan } from './my-bookings-span';

const siteIn = (timeZone: string, roomDaysAhead = 365) => ({
  calendar: { timeZone, frameHours: [], holidays: [] },
  settings: {
    ...DEFAULT_BOOKING_SETTINGS,
    daysAhead: { ...DEFAULT_BOOKING_SETTINGS.daysAhead, room: roomDaysAhead },
  },
});

describe('the span of my bookings', () => {
  it('goes from midnight at the site to the end of the last bookable day there', () => {
    const now = new Date('2026-11-22T23:30:00Z'); // already the 23rd in Berlin
    expect(myBookingsSpan([siteIn('Europe/Berlin', 30)], now)).toEqual({
      startsAt: new Date('2026-08-24T22:00:00Z'),
      endsAt: new Date('2026-12-23T23:00:00Z'),
    });
  });

  it('is the same all day long', () => {
    const [early, late] = ['2026-11-23T00:00:00+01:00', '2026-11-23T23:59:59+01:00'].map((text) =>
      myBookingsSpan([siteIn('Europe/Berlin')], new Date(text)),
    );
    expect(early).toEqual(late);
  });

  it('covers every site', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    const sites = [siteIn('Europe/Berlin', 28), siteIn('Atlantic/Azores', 60)];
    const [berlin, azores] = sites.map((site) => myBookingsSpan([site], now));
    const both = myBookingsSpan(sites, now);
    expect(both).toEqual({ startsAt: berlin?.startsAt, endsAt: azores?.endsAt });
  });

  it('also finds what was, for somebody who sees no site any more', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(myBookingsSpan([], now).startsAt).toEqual(new Date('2026-08-25T00:00:00Z'));
  });
});
