import { anActor, aFacilityManager, MY_OFFICE, MY_SECTION, OTHER_OFFICE } from '../testing';
import {
  countsBookings,
  decisiveRules,
  limitsFor,
  NO_LIMITS,
  type BookingLimitRule,
} from './booking-limits';

const rule = (changes: Partial<BookingLimitRule>): BookingLimitRule => ({
  ...NO_LIMITS,
  ...{ kind: 'desk', role: null, unitId: null },
  ...changes,
});
const ALL = rule({ openBookings: 10, hoursPerWeek: 40 });

describe('limits', () => {
  it.each([
    ['everybody’s where nothing else is said', [ALL], 10],
    ['those of the role', [ALL, rule({ role: 'staff', openBookings: 8 })], 8],
    [
      'not those of a role one has not',
      [ALL, rule({ role: 'administrator', openBookings: 8 })],
      10,
    ],
    ['those of the unit above', [ALL, rule({ unitId: MY_OFFICE, openBookings: 5 })], 5],
    ['not those of another unit', [ALL, rule({ unitId: OTHER_OFFICE, openBookings: 5 })], 10],
    ['not those of rooms', [ALL, rule({ kind: 'room', openBookings: 1 })], 10],
    [
      'those of the nearest unit, higher ones too',
      [
        rule({ unitId: MY_OFFICE, openBookings: 5 }),
        rule({ unitId: MY_SECTION, openBookings: 20 }),
      ],
      20,
    ],
    [
      'those of the unit before those of the role',
      [rule({ role: 'staff', openBookings: 8 }), rule({ unitId: MY_OFFICE, openBookings: 5 })],
      5,
    ],
    [
      'those of the role in the unit before those of the unit',
      [
        rule({ unitId: MY_OFFICE, openBookings: 5 }),
        rule({ unitId: MY_OFFICE, role: 'staff', openBookings: 4 }),
      ],
      4,
    ],
  ])('are %s', (_, rules, openBookings) => {
    expect(limitsFor(rules, anActor(), 'desk').openBookings).toBe(openBookings);
    expect(limitsFor([...rules].reverse(), anActor(), 'desk').openBookings).toBe(openBookings);
  });

  it('are those of the highest role one has', () => {
    const rules = [
      rule({ role: 'staff', openBookings: 8 }),
      rule({ role: 'facility-manager', openBookings: 99 }),
    ];
    expect(limitsFor(rules, aFacilityManager(), 'desk').openBookings).toBe(99);
  });

  it('hold on where a more specific word is silent', () => {
    const rules = [ALL, rule({ unitId: MY_SECTION, hoursPerWeek: 20 })];
    expect(limitsFor(rules, anActor(), 'desk')).toEqual({
      ...NO_LIMITS,
      ...{ openBookings: 10, hoursPerWeek: 20 },
    });
  });

  it('are each decided by one rule, and by none where nothing is said', () => {
    const mine = rule({ unitId: MY_SECTION, hoursPerWeek: 20 });
    const decisive = decisiveRules([ALL, mine], anActor(), 'desk');
    expect(decisive).toEqual({ openBookings: ALL, hoursPerWeek: mine });
  });

  it('take a look at the bookings where bookings are counted', () => {
    expect(countsBookings({ ...NO_LIMITS, daysAhead: 7, hoursPerBooking: 8 })).toBe(false);
    expect(countsBookings({ ...NO_LIMITS, openBookings: 7 })).toBe(true);
    expect(countsBookings({ ...NO_LIMITS, hoursPerWeek: 7 })).toBe(true);
  });
});
