import fc from 'fast-check';
import { decideBooking } from '../decide-booking';
import { partsInMode } from '../booking/fitting-slots';
import type { SlotMode } from '../place/slot-mode';
import { overlaps, type Slot } from '../time/slot';
import { plusDays } from '../time/site-day';
import { aCalendar, anySlotAfter, aRequest, aSlot, at, day, facts, held } from '../testing';
import { inSlotMode } from './in-slot-mode.rule';

const ROUND_THE_CLOCK = {
  frameHours: Array.from({ length: 7 }, () => ({ opensAt: 0, closesAt: 1440 })),
};
const verdict = (slotMode: SlotMode, slot: Slot, changes: Parameters<typeof facts>[0] = {}) =>
  inSlotMode(aRequest({ slot }), facts({ place: { slotMode }, ...changes }));

describe('in slot mode', () => {
  it.each<[string, SlotMode, Slot]>([
    ['any hours where hours are free', 'free-hours', aSlot('2026-11-23 08:15', '09:45')],
    ['the morning', 'half-days', aSlot('2026-11-23 06:00', '13:00')],
    ['the afternoon', 'half-days', aSlot('2026-11-23 13:00', '20:00')],
    ['two halves as a whole day', 'half-days', aSlot('2026-11-23 06:00', '20:00')],
    ['a whole day', 'whole-days', aSlot('2026-11-23 06:00', '20:00')],
    ['a project week as whole days', 'whole-days', aSlot('2026-11-23 06:00', '2026-11-27 20:00')],
    ['noon to noon by halves', 'half-days', aSlot('2026-11-23 13:00', '2026-11-25 13:00')],
    ['a Saturday, which has no hours', 'whole-days', aSlot('2026-11-21 08:00', '12:00')],
  ])('accepts %s', (_, slotMode, slot) => {
    expect(verdict(slotMode, slot)).toBeUndefined();
  });

  it.each<[string, SlotMode, Slot]>([
    ['a morning that ends early', 'half-days', aSlot('2026-11-23 06:00', '12:00')],
    ['usual hours', 'half-days', aSlot('2026-11-23 08:00', '16:00')],
    ['half a day of whole ones', 'whole-days', aSlot('2026-11-23 06:00', '13:00')],
    ['a week that ends at noon', 'whole-days', aSlot('2026-11-23 06:00', '2026-11-27 13:00')],
  ])('refuses %s', (_, slotMode, slot) => {
    expect(verdict(slotMode, slot)).toEqual({
      ...{ code: 'outside-slot-mode', slotMode, day: '2026-11-23' },
      ...{ opensAt: 360, halvedAt: slotMode === 'half-days' ? 780 : null, closesAt: 1200 },
    });
  });

  it.each([
    ['goes forward', '2027-03-28'],
    ['goes back', '2026-10-25'],
  ])('cuts the day on which the clock %s by the clock on the wall', (_, siteDay) => {
    const calendar = { calendar: ROUND_THE_CLOCK };
    const next = plusDays(day(siteDay), 1);
    for (const half of [
      aSlot(`${siteDay} 00:00`, '13:00'),
      aSlot(`${siteDay} 13:00`, `${next} 00:00`),
    ]) {
      expect(verdict('half-days', half, calendar)).toBeUndefined();
      expect(verdict('whole-days', half, calendar)).toMatchObject({ closesAt: 1440 });
    }
    const whole = aSlot(`${siteDay} 00:00`, `${next} 00:00`);
    expect(verdict('whole-days', whole, calendar)).toBeUndefined();
    const late = { ...whole, startsAt: new Date(whole.startsAt.getTime() + 3_600_000) };
    expect(verdict('half-days', late, calendar)).toMatchObject({ opensAt: 0, halvedAt: 780 });
  });

  it('knows one half where the site closes before the other', () => {
    const short = { opensAt: 360, closesAt: 720 };
    const calendar = { frameHours: Array.from({ length: 7 }, () => short) };
    const slot = aSlot('2026-11-27 06:00', '12:00');
    expect(verdict('half-days', slot, { calendar })).toBeUndefined();
    expect(verdict('half-days', aSlot('2026-11-27 08:00', '12:00'), { calendar })).toMatchObject({
      halvedAt: null,
      closesAt: 720,
    });
  });
});

describe('adjacency', () => {
  it('is exact: whatever is booked, both sides of it can be booked up to its very edge', () => {
    fc.assert(
      fc.property(anySlotAfter(at('2026-11-23 06:30'), 50), (taken) => {
        const settings = { minimumMinutes: 1, gridMinutes: 1 };
        const heldOnPlace = [{ ...held('2026-11-23 08:00', '09:00'), ...taken }];
        const there = facts({ settings, heldOnPlace });
        const before = { startsAt: at('2026-11-23 06:00'), endsAt: taken.startsAt };
        const after = { startsAt: taken.endsAt, endsAt: at('2026-11-23 20:00') };
        for (const slot of [before, after]) {
          expect(decideBooking(aRequest({ slot }), there)).toEqual([]);
        }
        const touching = { ...after, startsAt: new Date(after.startsAt.getTime() - 60_000) };
        expect(decideBooking(aRequest({ slot: touching }), there)).toMatchObject([
          { code: 'place-taken' },
        ]);
      }),
    );
  });

  it('holds between the halves of every day of the year, wherever it is halved', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 95 }), (days, quarter) => {
        const calendar = aCalendar(ROUND_THE_CLOCK);
        const siteDay = plusDays(day('2026-10-01'), days);
        const settings = { dayHalvedAt: quarter * 15 };
        const parts = partsInMode(siteDay, 'half-days', { calendar, settings });
        const [morning, afternoon] = parts as [Slot, Slot];
        expect(parts).toHaveLength(2);
        expect(morning.endsAt).toEqual(afternoon.startsAt);
        expect(overlaps(morning, afternoon)).toBe(false);
        const [whole] = partsInMode(siteDay, 'whole-days', { calendar, settings });
        expect(whole).toEqual({ startsAt: morning.startsAt, endsAt: afternoon.endsAt });
      }),
    );
  });
});
