import { at } from '../testing';
import { BOOKING_STATUSES } from './booking-status';
import { decideRelease, releasesAt } from './decide-release';

const GRACE = { checkInGraceMinutes: 60 };
const booking = {
  kind: 'desk',
  status: 'confirmed',
  startsAt: at('2026-11-23 08:00'),
  endsAt: at('2026-11-23 16:00'),
  settledAt: at('2026-11-20 12:00'),
} as const;
const codes = (...question: Parameters<typeof decideRelease>): string[] =>
  decideRelease(...question).map(({ code }) => code);

describe('a release', () => {
  it('is due to the minute when the grace is over', () => {
    expect(codes(booking, at('2026-11-23 09:00'), GRACE)).toEqual([]);
    expect(decideRelease(booking, new Date(at('2026-11-23 09:00').getTime() - 1), GRACE)).toEqual([
      { code: 'grace-not-over', releasesAt: '2026-11-23T08:00:00.000Z' },
    ]);
  });

  it.each(BOOKING_STATUSES.filter((status) => status !== 'confirmed'))(
    'is not for a booking that is %s',
    (status) => {
      expect(codes({ ...booking, status }, at('2026-11-23 10:00'), GRACE)).toEqual([
        'not-confirmed',
      ]);
    },
  );

  it('is for desks and rooms, never for equipment, and only where the site has a grace', () => {
    const late = at('2026-11-23 10:00');
    expect(codes({ ...booking, kind: 'room' }, late, GRACE)).toEqual([]);
    expect(codes({ ...booking, kind: 'equipment' }, late, GRACE)).toEqual([
      'kept-without-check-in',
    ]);
    expect(codes(booking, late, { checkInGraceMinutes: null })).toEqual(['kept-without-check-in']);
  });

  it('comes too late when the booking is over', () => {
    expect(codes(booking, at('2026-11-23 16:00'), GRACE)).toEqual(['booking-over']);
  });

  it('gives whoever booked or moved after the start the whole grace from then on', () => {
    const settledAt = at('2026-11-23 10:30');
    expect(releasesAt({ ...booking, settledAt }, GRACE)).toEqual(at('2026-11-23 11:30'));
  });

  it.each([
    ['autumn, when two o’clock comes twice', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00.000Z'],
    ['spring, when two o’clock is left out', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00.000Z'],
  ])('counts real minutes in the night of the clock change in %s', (_, startsAt, due) => {
    const night = { ...booking, startsAt: new Date(startsAt), settledAt: new Date(0) };
    expect(releasesAt(night, GRACE)?.toISOString()).toBe(due);
  });
});
