import { bookingDays, isPast, isUpcoming, matches } from './booking-days';
import { booking } from './testing/my-bookings';

describe('bookingDays', () => {
  it('groups by the local day at the site, in the order of time', () => {
    const lateSunday = { startsAt: '2026-11-22T22:30:00Z', endsAt: '2026-11-22T23:00:00Z' };
    const earlyMonday = { startsAt: '2026-11-22T23:30:00Z', endsAt: '2026-11-23T00:30:00Z' };
    const days = bookingDays([
      booking('monday'),
      booking('early monday', earlyMonday),
      booking('late sunday', lateSunday),
    ]);
    expect(days.map(({ day, bookings }) => [day, bookings.map((b) => b.bookingId)])).toEqual([
      ['2026-11-22', ['late sunday']],
      ['2026-11-23', ['early monday', 'monday']],
    ]);
  });
});

describe('what is ahead and what was', () => {
  const during = new Date('2026-11-23T10:00:00Z');
  const after = new Date('2026-11-23T15:00:00Z');

  it('has a booking ahead until it is over to the minute', () => {
    expect(isUpcoming(booking('a'), during)).toBe(true);
    expect(isUpcoming(booking('a'), after)).toBe(false);
    expect(isPast(booking('a'), after)).toBe(true);
  });

  it('does not list what was cancelled or declined', () => {
    expect(isUpcoming(booking('a', { status: 'cancelled' }), during)).toBe(false);
    expect(isPast(booking('a', { status: 'declined' }), after)).toBe(false);
  });

  it('remembers what was released because nobody came', () => {
    expect(isPast(booking('a', { status: 'released' }), after)).toBe(true);
  });
});

describe('matches', () => {
  it.each(['203', 'teambüro', 'stadthaus', 'große 2. og', ''])(
    'finds the booking by “%s”',
    (text) => {
      expect(matches(booking('a'), text)).toBe(true);
    },
  );

  it('wants every word', () => {
    expect(matches(booking('a'), 'stadthaus 204')).toBe(false);
  });

  it('looks into the title as well', () => {
    expect(matches(booking('a', { title: 'Jour fixe' }), 'jour')).toBe(true);
  });
});
