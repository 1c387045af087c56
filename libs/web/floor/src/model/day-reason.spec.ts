import type { SiteDay } from '@etage/domain';
import { slotOn } from '@etage/ui';
import { dayReason } from './day-reason';
import { site } from './floor.fixture';
import { presetMinutes } from './slot-choice';
import { wayOn } from './way-on';

/** Monday, half past seven in Berlin. */
const NOW = new Date('2026-11-23T06:30:00Z');
const { calendar, settings } = site();
const holidays = [{ day: '2026-11-25' as SiteDay, name: 'Buß- und Bettag' }];
const here = { settings, calendar: { ...calendar, holidays } };

const reasonOn = (day: string): string | undefined => {
  const minutes = presetMinutes(calendar, day as SiteDay, 'day');
  const slot = slotOn(day as SiteDay, minutes, calendar.timeZone);
  return dayReason(slot, here, NOW)?.code;
};

describe('a day on which nobody may book', () => {
  it('is a weekend, a holiday or over, and no other', () => {
    expect(reasonOn('2026-11-22')).toBe('in-the-past');
    expect(reasonOn('2026-11-23')).toBeUndefined();
    expect(reasonOn('2026-11-25')).toBe('public-holiday');
    expect(reasonOn('2026-11-28')).toBe('outside-frame-hours');
  });

  it('leads on to the next one on which one may', () => {
    const next = (day: string) => wayOn(here.calendar, day as SiteDay, NOW);
    expect(next('2026-11-20')).toBe('2026-11-23');
    expect(next('2026-11-25')).toBe('2026-11-26');
    expect(next('2026-11-28')).toBe('2026-11-30');
  });
});
