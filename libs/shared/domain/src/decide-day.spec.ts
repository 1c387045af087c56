import fc from 'fast-check';
import { decideBooking } from './decide-booking';
import { decideDay } from './decide-day';
import { anySlotAfter, aRequest, aSlot, at, day, facts, held } from './testing';
import { frameSlot, isBookableDay } from './time/site-calendar';
import { plusDays } from './time/site-day';

const codesOf = (slot: ReturnType<typeof aSlot>, now = at('2026-11-20 12:00')) =>
  decideDay({ slot }, facts({ now })).map(({ code }) => code);

describe('the decision on a day', () => {
  it.each([
    ['in-the-past', 'a day gone by', aSlot('2026-11-19 08:00', '16:00')],
    ['outside-frame-hours', 'a Sunday', aSlot('2026-11-29 08:00', '16:00')],
    ['outside-frame-hours', 'the evening', aSlot('2026-11-23 18:00', '21:00')],
    ['public-holiday', 'Christmas', aSlot('2026-12-25 08:00', '16:00')],
  ])('is %s on %s', (code, _, slot) => {
    expect(codesOf(slot)).toEqual([code]);
  });

  it('is yes on a working day, also far ahead, off the grid and at a place that is taken', () => {
    expect(codesOf(aSlot('2026-11-23 08:05', '16:00'))).toEqual([]);
    expect(codesOf(aSlot('2027-11-23 08:00', '16:00'))).toEqual([]);
    const heldOnPlace = [held('2026-11-23 08:00', '16:00')];
    expect(decideDay(aRequest(), facts({ heldOnPlace }))).toEqual([]);
  });

  it('is part of the decision on a booking', () => {
    fc.assert(
      fc.property(anySlotAfter(at('2026-11-20 00:00'), 400), (slot) => {
        const all = decideBooking(aRequest({ slot }), facts());
        for (const rejection of decideDay({ slot }, facts())) expect(all).toContainEqual(rejection);
      }),
    );
  });

  it('agrees with the calendar on which days one may book at all', () => {
    const { calendar } = facts();
    for (const ahead of Array.from({ length: 60 }, (_, index) => index)) {
      const siteDay = plusDays(day('2026-11-21'), ahead);
      const slot = frameSlot(calendar, siteDay) ?? aSlot(`${siteDay} 08:00`, '16:00');
      expect(decideDay({ slot }, facts()).length === 0).toBe(isBookableDay(calendar, siteDay));
    }
  });
});
