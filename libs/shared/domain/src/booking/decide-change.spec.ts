import type { BookableColleague } from '../people/bookable-by';
import {
  aFacilityManager,
  anActor,
  aSlot,
  at,
  BERLIN,
  COLLEAGUE,
  ME,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { todayAt } from '../time/site-day';
import { DEFAULT_BOOKING_SETTINGS } from './booking-settings';
import { BOOKING_STATUSES, holdsPlace, type BookingStatus } from './booking-status';
import { decideApproval, decideChange, decideCheckIn, mayManageBooking } from './decide-change';

const booking = (status: BookingStatus) => ({ status, ...aSlot('2026-11-23 09:00', '12:00') });
const OVER = { code: 'booking-over', endedAt: '2026-11-23T11:00:00.000Z' };
const before = at('2026-11-23 08:45');
const lastMinute = at('2026-11-23 11:59');
const end = at('2026-11-23 12:00');

describe('the states of a booking', () => {
  it.each([
    ['requested', true],
    ['confirmed', true],
    ['checked-in', true],
    ['cancelled', false],
    ['declined', false],
    ['released', false],
  ] as const)('%s holds the place: %s', (status, holds) => {
    expect(holdsPlace(status)).toBe(holds);
  });
});

describe('a change', () => {
  it.each(BOOKING_STATUSES)(
    'is taken while the booking holds its place, not when it is %s',
    (status) => {
      const refusal = holdsPlace(status) ? [] : [{ code: 'booking-not-active', status }];
      expect(decideChange(booking(status), before)).toEqual(refusal);
    },
  );

  it('is taken until the last minute and refused from the end on', () => {
    expect(decideChange(booking('confirmed'), lastMinute)).toEqual([]);
    expect(decideChange(booking('confirmed'), end)).toEqual([OVER]);
  });

  it('is refused for both reasons at once', () => {
    expect(decideChange(booking('released'), end)).toEqual([
      { code: 'booking-not-active', status: 'released' },
      OVER,
    ]);
  });
});

describe('an approval', () => {
  it.each(BOOKING_STATUSES)('is taken of what was requested, not of what is %s', (status) => {
    const refusal = status === 'requested' ? [] : [{ code: 'not-awaiting-approval', status }];
    expect(decideApproval(booking(status), before)).toEqual(refusal);
  });

  it('comes too late once the booking is over', () => {
    expect(decideApproval(booking('requested'), end)).toEqual([OVER]);
  });
});

describe('a check-in', () => {
  const checkIn = (status: BookingStatus, now: Date) =>
    decideCheckIn(booking(status), now, DEFAULT_BOOKING_SETTINGS);

  it.each([
    ['half an hour before the start', at('2026-11-23 08:30')],
    ['at the start', at('2026-11-23 09:00')],
    ['in the last minute', lastMinute],
  ])('is open %s', (_, now) => {
    expect(checkIn('confirmed', now)).toEqual([]);
  });

  it('opens half an hour before the start and says so before', () => {
    expect(checkIn('confirmed', at('2026-11-23 08:29'))).toEqual([
      { code: 'check-in-not-open', opensAt: '2026-11-23T07:30:00.000Z' },
    ]);
  });

  it.each([
    ['2026-10-25', new Date('2026-10-25T00:30:00Z')],
    ['2027-03-28', new Date('2027-03-28T00:30:00Z')],
  ])(
    'opens half an hour before on %s too, whatever the clock on the wall did since',
    (date, opensAt) => {
      const startsAt = new Date(opensAt.getTime() + 30 * 60_000);
      const early = { status: 'confirmed', startsAt, endsAt: at(`${date} 08:00`) } as const;
      const before = new Date(opensAt.getTime() - 1);
      expect(decideCheckIn(early, opensAt, DEFAULT_BOOKING_SETTINGS)).toEqual([]);
      expect(decideCheckIn(early, before, DEFAULT_BOOKING_SETTINGS)).toEqual([
        { code: 'check-in-not-open', opensAt: opensAt.toISOString() },
      ]);
    },
  );

  it('is refused at the end', () => {
    expect(checkIn('confirmed', end)).toEqual([OVER]);
  });

  it.each(BOOKING_STATUSES.filter((status) => status !== 'confirmed'))(
    'is refused for a booking that is %s',
    (status) => {
      expect(checkIn(status, before)).toEqual([{ code: 'not-confirmed', status }]);
    },
  );
});

describe('managing a booking', () => {
  const colleague: BookableColleague = {
    personId: COLLEAGUE,
    unitId: MY_SECTION,
    visibility: 'unit',
    bookableBy: 'unit',
  };
  const mine = { personId: ME, bookedById: COLLEAGUE, endsAt: end, bookedFor: null };
  const bookedByMe = { ...mine, personId: COLLEAGUE, bookedById: ME, bookedFor: colleague };
  const foreign = { ...bookedByMe, bookedById: COLLEAGUE };
  const today = todayAt(BERLIN, at('2026-11-23 18:00'));
  const tomorrow = todayAt(BERLIN, at('2026-11-24 07:00'));

  it('is for whom it is, who made it, and who manages places', () => {
    expect(mayManageBooking(anActor(), mine, today)).toBe(true);
    expect(mayManageBooking(anActor(), bookedByMe, today)).toBe(true);
    expect(mayManageBooking(anActor(), foreign, today)).toBe(false);
    expect(mayManageBooking(aFacilityManager(), foreign, today)).toBe(true);
  });

  it('is for who made it only as long as the person shows themselves and lets them book', () => {
    const since = (changes: Partial<BookableColleague>) =>
      mayManageBooking(
        anActor(),
        { ...bookedByMe, bookedFor: { ...colleague, ...changes } },
        today,
      );
    expect(since({ visibility: 'nobody' })).toBe(false);
    expect(since({ bookableBy: 'nobody' })).toBe(false);
    expect(since({ unitId: OTHER_OFFICE })).toBe(false);
  });

  it('is from the next day on for nobody but whom it was for', () => {
    expect(mayManageBooking(anActor(), mine, tomorrow)).toBe(true);
    expect(mayManageBooking(anActor(), bookedByMe, tomorrow)).toBe(false);
    expect(mayManageBooking(aFacilityManager(), foreign, tomorrow)).toBe(false);
  });
});
