import type { SiteCalendar, SiteDay } from '@etage/domain';
import { defaultDay, presetMinutes, slotChoice } from './slot-choice';

const weekday = { opensAt: 360, closesAt: 1200 };
const calendar: SiteCalendar = {
  timeZone: 'Europe/Berlin',
  frameHours: [weekday, weekday, weekday, weekday, { opensAt: 540, closesAt: 840 }, null, null],
  holidays: [{ day: '2026-12-25' as SiteDay, name: '1. Weihnachtstag' }],
};
const monday = '2026-11-23' as SiteDay;
const friday = '2026-11-27' as SiteDay;

describe('the choice of day and slot', () => {
  it('is the whole working day of today in the morning', () => {
    const choice = slotChoice({}, calendar, new Date('2026-11-23T07:30:00+01:00'));
    expect(choice.day).toBe(monday);
    expect(choice.preset).toBe('day');
    expect(choice.slot.startsAt.toISOString()).toBe('2026-11-23T07:00:00.000Z');
    expect(choice.slot.endsAt.toISOString()).toBe('2026-11-23T15:00:00.000Z');
  });

  it('goes on to the next working day in the evening', () => {
    expect(defaultDay(calendar, new Date('2026-11-23T17:00:00+01:00'))).toBe('2026-11-24');
    expect(defaultDay(calendar, new Date('2026-11-27T17:00:00+01:00'))).toBe('2026-11-30');
  });

  it('takes a dragged slot before a preset', () => {
    const search = { day: monday, preset: 'morning', startsAt: 615, endsAt: 870 } as const;
    const choice = slotChoice(search, calendar, new Date('2026-11-23T07:30:00+01:00'));
    expect(choice.preset).toBeNull();
    expect(choice.minutes).toEqual({ startsAt: 615, endsAt: 870 });
  });

  it('ignores a slot in the address that ends before it begins', () => {
    const choice = slotChoice(
      { day: monday, startsAt: 900, endsAt: 600 },
      calendar,
      new Date('2026-11-23T07:30:00+01:00'),
    );
    expect(choice.preset).toBe('day');
  });

  it('keeps the presets within the frame hours', () => {
    expect(presetMinutes(calendar, friday, 'day')).toEqual({ startsAt: 540, endsAt: 840 });
    expect(presetMinutes(calendar, friday, 'morning')).toEqual({ startsAt: 540, endsAt: 720 });
  });

  it('is a half of the day where half days are booked, unless a time was typed', () => {
    const mode = { slotMode: 'half-days', dayHalvedAt: 780 } as const;
    const now = new Date('2026-11-23T07:30:00+01:00');
    const search = { day: monday, preset: 'afternoon' } as const;
    expect(slotChoice(search, calendar, now, mode).minutes).toEqual({
      ...{ startsAt: 780, endsAt: 1200 },
    });
    const typed = { startsAt: 480, endsAt: 720 };
    expect(slotChoice({ ...search, ...typed }, calendar, now, mode).minutes).toEqual(typed);
  });

  it('knows the wall clock of the day on which the clocks change', () => {
    const choice = slotChoice({ day: '2026-10-25' as SiteDay }, calendar, new Date(0));
    expect(choice.slot.startsAt.toISOString()).toBe('2026-10-25T07:00:00.000Z');
  });
});
