import { anAllowance, aRequest, aSlot, facts, held, MY_BOOKING, OTHER_BOOKING } from '../testing';
import { withinWeeklyHours } from './within-weekly-hours.rule';

const MONDAY = held('2026-11-23 08:00', '16:00', { bookingId: MY_BOOKING });
const TUESDAY = held('2026-11-24 08:00', '16:00', { bookingId: OTHER_BOOKING });
const verdict = (
  hoursPerWeek: number | null,
  slot = aSlot('2026-11-25 08:00', '16:00'),
  counted = [MONDAY, TUESDAY],
  changes: Partial<ReturnType<typeof aRequest>> = {},
) =>
  withinWeeklyHours(
    aRequest({ slot, ...changes }),
    facts({ allowance: anAllowance({ hoursPerWeek }, counted) }),
  );

describe('within weekly hours', () => {
  it('accepts hours up to the last one allowed', () => {
    expect(verdict(24)).toBeUndefined();
    expect(verdict(null)).toBeUndefined();
    expect(withinWeeklyHours(aRequest(), facts())).toBeUndefined();
  });

  it('refuses a quarter of an hour more, and says what is booked', () => {
    expect(verdict(24, aSlot('2026-11-25 08:00', '16:15'))).toEqual({
      ...{ code: 'too-many-hours-in-week', week: '2026-11-23' },
      ...{ bookedMinutes: 960, allowedHours: 24 },
    });
  });

  it('begins anew on Monday, and looks at every week that a slot touches', () => {
    expect(verdict(16, aSlot('2026-11-30 00:00', '16:00'))).toBeUndefined();
    expect(verdict(16, aSlot('2026-11-29 23:45', '2026-11-30 08:00'))).toMatchObject({
      week: '2026-11-23',
    });
    const sunday = aSlot('2026-11-22 20:00', '2026-11-23 00:15');
    expect(verdict(16, sunday)).toMatchObject({ week: '2026-11-23', bookedMinutes: 960 });
  });

  it.each([
    ['goes forward, an hour less', aSlot('2027-03-28 00:00', '06:00'), 5],
    ['goes back, an hour more', aSlot('2026-10-25 00:00', '06:00'), 7],
  ])('counts what passes on the day on which the clock %s', (_, slot, hours) => {
    expect(verdict(hours, slot, [])).toBeUndefined();
    expect(verdict(hours - 1, slot, [])).toMatchObject({ bookedMinutes: 0 });
  });

  it('lets people move what they have as long as it does not become more', () => {
    const move = { movedBookingId: MY_BOOKING };
    const counted = [MONDAY, TUESDAY];
    expect(verdict(10, aSlot('2026-11-27 08:00', '16:00'), counted, move)).toBeUndefined();
    expect(verdict(10, aSlot('2026-11-27 08:00', '16:15'), counted, move)).toMatchObject({
      bookedMinutes: 480,
    });
    expect(verdict(7, aSlot('2026-11-30 08:00', '16:00'), counted, move)).toMatchObject({
      week: '2026-11-30',
    });
  });
});
