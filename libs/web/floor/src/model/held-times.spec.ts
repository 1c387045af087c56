import { daySlot, durationMinutes, instantAt, wallMinute, type SiteDay } from '@etage/domain';
import fc from 'fast-check';
import type { DragLimits, Grip } from '@etage/ui';
import { minutesOf, shiftedSlot, slotWith } from './held-times';

const timeZone = 'Europe/Berlin';
const limits: DragLimits = {
  hours: { startsAt: 0, endsAt: 1440 },
  gridMinutes: 15,
  minimumMinutes: 30,
};
const on = (day: string) => ({ day: day as SiteDay, timeZone });
const at = (day: string, hour: number) => instantAt(day as SiteDay, hour * 60, timeZone);
const slot = (day: string, from: number, till: number) => ({
  startsAt: at(day, from),
  endsAt: at(day, till),
});

describe('the times of a booking on the ribbon', () => {
  it('move by minutes of the wall clock, each end or both', () => {
    const day = '2026-11-23';
    const whole = slot(day, 8, 16);
    expect(shiftedSlot(whole, 'end', -120, on(day), limits)).toEqual(slot(day, 8, 14));
    expect(shiftedSlot(whole, 'start', 60, on(day), limits)).toEqual(slot(day, 9, 16));
    expect(shiftedSlot(whole, 'window', 90, on(day), limits)).toEqual(slot(day, 9.5, 17.5));
  });

  it('end at midnight of the day', () => {
    const day = '2026-11-23';
    expect(minutesOf(slot(day, 20, 24), on(day))).toEqual({ startsAt: 1200, endsAt: 1440 });
  });

  it('keep the very start when only the end moves in the hour that comes twice', () => {
    const day = '2026-10-25';
    const second = { startsAt: new Date('2026-10-25T01:30:00Z'), endsAt: at(day, 5) };
    const shorter = shiftedSlot(second, 'end', -60, on(day), limits);
    expect(shorter).toEqual({ startsAt: second.startsAt, endsAt: at(day, 4) });
  });

  it('stay where the skipped hour would leave nothing of them', () => {
    const day = '2027-03-28';
    const early = slot(day, 1, 3);
    const skipped = { startsAt: 120, endsAt: 180 };
    expect(slotWith(early, skipped, on(day), 30)).toBe(early);
  });

  it.each(['2026-11-23', '2026-10-25', '2027-03-28'])(
    'are always on the grid, within the day and long enough on %s',
    (day) => {
      const quarter = fc.integer({ min: 0, max: 92 });
      const grips = fc.constantFrom<Exclude<Grip, 'new'>>('start', 'end', 'window');
      const by = fc.integer({ min: -1500, max: 1500 });
      fc.assert(
        fc.property(quarter, quarter, grips, by, (a, b, grip, minutes) => {
          const startsAt = at(day, Math.min(a, b) / 4);
          const endsAt = at(day, Math.max(a, b) / 4 + 1);
          fc.pre(durationMinutes({ startsAt, endsAt }) >= 30);
          const moved = shiftedSlot({ startsAt, endsAt }, grip, minutes, on(day), limits);
          const whole = daySlot(day as SiteDay, timeZone);
          expect(wallMinute(moved.startsAt, timeZone) % 15).toBe(0);
          expect(wallMinute(moved.endsAt, timeZone) % 15).toBe(0);
          expect(moved.startsAt.getTime()).toBeGreaterThanOrEqual(whole.startsAt.getTime());
          expect(moved.endsAt.getTime()).toBeLessThanOrEqual(whole.endsAt.getTime());
          expect(durationMinutes(moved)).toBeGreaterThanOrEqual(30);
          if (Math.abs(minutes) < 7) expect(moved).toEqual({ startsAt, endsAt });
        }),
      );
    },
  );
});
