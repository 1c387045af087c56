import fc from 'fast-check';
import { anySlotAfter, aSlot, at } from '../testing';
import { covers, durationMinutes, gaps, overlaps, type Slot } from './slot';

const MORNING = at('2026-11-23 08:00');
const anySlot = () => anySlotAfter(MORNING);
const window = { startsAt: MORNING, endsAt: at('2026-11-23 18:00') };

/** Whether somebody sits there in this minute. */
const isIn = (slots: readonly Slot[], minute: number): boolean =>
  slots.some((slot) => slot.startsAt.getTime() <= minute && minute < slot.endsAt.getTime());

describe('overlapping slots', () => {
  it.each([
    [
      'one that ends at nine and one that starts at nine',
      '08:00',
      '09:00',
      '09:00',
      '10:00',
      false,
    ],
    ['two that share a minute', '08:00', '09:01', '09:00', '10:00', true],
    ['one within the other', '08:00', '12:00', '09:00', '10:00', true],
    ['a slot and itself', '08:00', '09:00', '08:00', '09:00', true],
    ['two far apart', '08:00', '09:00', '15:00', '16:00', false],
  ])('says of %s what is so', (_, a, b, c, d, expected) => {
    const one = aSlot(`2026-11-23 ${a}`, b);
    const other = aSlot(`2026-11-23 ${c}`, d);
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
  });

  it('is the same seen from either side, and the same as sharing a minute', () => {
    fc.assert(
      fc.property(anySlot(), anySlot(), (a, b) => {
        const shares = durationMinutes({
          startsAt: a.startsAt > b.startsAt ? a.startsAt : b.startsAt,
          endsAt: a.endsAt < b.endsAt ? a.endsAt : b.endsAt,
        });
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(shares > 0);
      }),
    );
  });

  it('never collides with the slot that begins where it ends', () => {
    fc.assert(
      fc.property(anySlot(), (slot) => {
        const next = { startsAt: slot.endsAt, endsAt: new Date(slot.endsAt.getTime() + 1) };
        expect(overlaps(slot, next)).toBe(false);
      }),
    );
  });
});

describe('the duration of a slot', () => {
  it.each([
    ['a plain day', '2026-11-23', 1440],
    ['29 March 2026, when an hour is skipped', '2026-03-29', 1380],
    ['25 October 2026, when an hour comes twice', '2026-10-25', 1500],
  ])('counts elapsed minutes: %s', (_, day, minutes) => {
    expect(durationMinutes({ startsAt: at(day), endsAt: at(`${day} 24:00`) })).toBe(minutes);
  });
});

describe('the gaps in a window', () => {
  it('is the window itself when nothing is booked', () => {
    expect(gaps(window, [])).toEqual([window]);
  });

  it('lists what is left before, between and after, whatever the order of the bookings', () => {
    const busy = [aSlot('2026-11-23 14:00', '15:00'), aSlot('2026-11-23 09:00', '10:00')];
    expect(gaps(window, busy)).toEqual([
      aSlot('2026-11-23 08:00', '09:00'),
      aSlot('2026-11-23 10:00', '14:00'),
      aSlot('2026-11-23 15:00', '18:00'),
    ]);
  });

  it('leaves nothing of a window that is booked through, nor an empty gap between neighbours', () => {
    const busy = [aSlot('2026-11-23 07:00', '12:00'), aSlot('2026-11-23 12:00', '19:00')];
    expect(gaps(window, busy)).toEqual([]);
  });

  it('ignores what lies outside the window', () => {
    const busy = [aSlot('2026-11-23 06:00', '08:00'), aSlot('2026-11-23 18:00', '19:00')];
    expect(gaps(window, busy)).toEqual([window]);
  });

  it('is in order, without overlaps and never empty', () => {
    fc.assert(
      fc.property(fc.array(anySlot(), { maxLength: 8 }), (busy) => {
        const free = gaps(window, busy);
        for (const [i, gap] of free.entries()) {
          expect(gap.endsAt > gap.startsAt && covers(window, gap)).toBe(true);
          const next = free[i + 1];
          if (next) expect(gap.endsAt < next.startsAt).toBe(true);
        }
      }),
    );
  });

  it('covers the window together with the bookings, minute by minute, and never both', () => {
    fc.assert(
      fc.property(fc.array(anySlot(), { maxLength: 8 }), (busy) => {
        const free = gaps(window, busy);
        const step = 15 * 60_000;
        for (let at = window.startsAt.getTime(); at < window.endsAt.getTime(); at += step) {
          expect(isIn(free, at)).toBe(!isIn(busy, at));
        }
      }),
    );
  });
});
