import { anAllowance, aRequest, aSlot, at, facts } from '../testing';
import { withinBookingWindow } from './within-booking-window.rule';

const NOW = at('2026-11-20 12:00');

describe('within the booking window', () => {
  it.each([
    ['a desk on the last bookable day', 'desk', aSlot('2026-12-18 08:00', '16:00')],
    [
      'a desk in the last minute of that day',
      'desk',
      aSlot('2026-12-18 23:59', '2026-12-19 08:00'),
    ],
    ['a room a year ahead', 'room', aSlot('2027-11-20 08:00', '16:00')],
    ['equipment on the last day', 'equipment', aSlot('2026-12-18 08:00', '2026-12-30 08:00')],
  ] as const)('accepts %s', (_, kind, slot) => {
    const request = aRequest({ slot });
    expect(withinBookingWindow(request, facts({ now: NOW, place: { kind } }))).toBeUndefined();
  });

  it.each([
    ['a desk a day later', 'desk', aSlot('2026-12-19 00:00', '08:00'), '2026-12-18'],
    ['a room a year and a day ahead', 'room', aSlot('2027-11-21 08:00', '16:00'), '2027-11-20'],
    ['equipment a day later', 'equipment', aSlot('2026-12-19 08:00', '16:00'), '2026-12-18'],
  ] as const)('refuses %s and names the last day', (_, kind, slot, lastDay) => {
    const request = aRequest({ slot });
    expect(withinBookingWindow(request, facts({ now: NOW, place: { kind } }))).toEqual({
      code: 'too-far-ahead',
      lastDay,
    });
  });

  it('counts days and not hours across the autumn change', () => {
    const settings = { daysAhead: { desk: 1, room: 1, equipment: 1 } };
    const lateOnSaturday = facts({ now: at('2026-10-24 23:30'), settings });
    const sunday = aRequest({ slot: aSlot('2026-10-25 23:00', '23:45') });
    expect(withinBookingWindow(sunday, lateOnSaturday)).toBeUndefined();
  });

  it('is nearer where the person’s own limit is', () => {
    const known = facts({ now: NOW, allowance: anAllowance({ daysAhead: 7 }) });
    const verdict = (day: string) =>
      withinBookingWindow(aRequest({ slot: aSlot(`${day} 08:00`, '16:00') }), known);
    expect(verdict('2026-11-27')).toBeUndefined();
    expect(verdict('2026-11-28')).toEqual({ code: 'too-far-ahead', lastDay: '2026-11-27' });
    const wide = facts({ now: NOW, allowance: anAllowance({ daysAhead: 99 }) });
    expect(
      withinBookingWindow(aRequest({ slot: aSlot('2026-12-19 08:00', '16:00') }), wide),
    ).toMatchObject({ lastDay: '2026-12-18' });
  });

  it('moves on at midnight of the site', () => {
    const request = aRequest({ slot: aSlot('2026-12-19 08:00', '16:00') });
    const before = facts({ now: at('2026-11-20 23:59') });
    const after = facts({ now: at('2026-11-21 00:00') });
    expect(withinBookingWindow(request, before)).toBeDefined();
    expect(withinBookingWindow(request, after)).toBeUndefined();
  });
});
