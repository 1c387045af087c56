import { aCalendar, aSlot } from '../testing';
import { durationMinutes } from '../time/slot';
import { dayPartOf } from './day-part';
import { fittingSlots } from './fitting-slots';

const site = { calendar: aCalendar(), settings: { dayHalvedAt: 13 * 60 } };
const MORNING = aSlot('2026-11-23 06:00', '13:00');
const AFTERNOON = aSlot('2026-11-23 13:00', '20:00');
const WHOLE = aSlot('2026-11-23 06:00', '20:00');

describe('slots that fit a mode', () => {
  it.each([
    ['within the morning: the morning', aSlot('2026-11-23 08:00', '12:00'), [MORNING]],
    ['up to the half: the morning alone', aSlot('2026-11-23 08:00', '13:00'), [MORNING]],
    [
      'over both halves: the day, then the half it needs more',
      aSlot('2026-11-23 12:00', '16:00'),
      [WHOLE, AFTERNOON, MORNING],
    ],
    [
      'over several days: from half to half',
      aSlot('2026-11-23 14:00', '2026-11-25 10:00'),
      [aSlot('2026-11-23 13:00', '2026-11-25 13:00')],
    ],
    ['outside the frame: none', aSlot('2026-11-23 21:00', '22:00'), []],
  ])('are for a wish %s', (_, wish, expected) => {
    expect(fittingSlots(wish, 'half-days', site)).toEqual(expected);
  });

  it('are whole days where whole days are booked, and the wish itself where hours are free', () => {
    const wish = aSlot('2026-11-23 08:00', '12:00');
    expect(fittingSlots(wish, 'whole-days', site)).toEqual([WHOLE]);
    expect(fittingSlots(wish, 'free-hours', site)).toEqual([wish]);
  });

  it.each([
    ['morning', MORNING, 'half-days'],
    ['afternoon', AFTERNOON, 'half-days'],
    ['whole-day', WHOLE, 'half-days'],
    ['whole-day', WHOLE, 'whole-days'],
    ['days', aSlot('2026-11-23 06:00', '2026-11-24 20:00'), 'whole-days'],
  ] as const)('are called %s', (word, slot, mode) => {
    expect(dayPartOf(slot, mode, site)).toBe(word);
  });

  it.each([
    ['2026-10-25', 14],
    ['2027-03-28', 12],
  ])('are cut by the wall clock on %s: a morning from midnight has %d hours', (date, hours) => {
    const allDay = { opensAt: 0, closesAt: 24 * 60 };
    const calendar = aCalendar({ frameHours: Array<typeof allDay>(7).fill(allDay) });
    const wish = aSlot(`${date} 09:00`, '10:00');
    const [morning] = fittingSlots(wish, 'half-days', { ...site, calendar });
    expect(morning).toEqual(aSlot(`${date} 00:00`, '13:00'));
    expect(morning && durationMinutes(morning)).toBe(hours * 60);
  });
});
