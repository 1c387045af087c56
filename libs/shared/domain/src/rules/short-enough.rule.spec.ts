import { DEFAULT_BOOKING_SETTINGS } from '../booking/booking-settings';
import { anAllowance, aRequest, aSlot, facts } from '../testing';
import { shortEnough } from './short-enough.rule';

describe('short enough', () => {
  it.each([
    ['a desk for fourteen hours', 'desk', aSlot('2026-11-23 06:00', '20:00')],
    ['a room for 92 days', 'room', aSlot('2026-11-23 08:00', '2027-02-23 08:00')],
    ['equipment for two weeks', 'equipment', aSlot('2026-11-23 08:00', '2026-12-07 08:00')],
  ] as const)('accepts %s', (_, kind, slot) => {
    expect(shortEnough(aRequest({ slot }), facts({ place: { kind } }))).toBeUndefined();
  });

  it.each([
    ['a desk for a quarter of an hour more', 'desk', aSlot('2026-11-23 06:00', '20:15')],
    ['a room for a quarter of an hour more', 'room', aSlot('2026-11-23 08:00', '2027-02-23 08:15')],
    ['equipment for a minute more', 'equipment', aSlot('2026-11-23 08:00', '2026-12-07 08:01')],
  ] as const)('refuses %s', (_, kind, slot) => {
    expect(shortEnough(aRequest({ slot }), facts({ place: { kind } }))).toEqual({
      code: 'too-long',
      maximumMinutes: DEFAULT_BOOKING_SETTINGS.maximumMinutes[kind],
    });
  });

  it('counts the hour that autumn repeats', () => {
    const maximumMinutes = { desk: 60, room: 60, equipment: 60 };
    const slot = aSlot('2026-10-25 02:00', '03:00');
    expect(shortEnough(aRequest({ slot }), facts({ settings: { maximumMinutes } }))).toEqual({
      code: 'too-long',
      maximumMinutes: 60,
    });
  });
});

describe('short enough for the person', () => {
  it('is what their own limit allows where it is narrower than that of the site', () => {
    const allowance = anAllowance({ hoursPerBooking: 8 });
    const verdict = (slot: ReturnType<typeof aSlot>) =>
      shortEnough(aRequest({ slot }), facts({ allowance }));
    expect(verdict(aSlot('2026-11-23 08:00', '16:00'))).toBeUndefined();
    expect(verdict(aSlot('2026-11-23 08:00', '16:15'))).toEqual({
      code: 'too-long',
      maximumMinutes: 480,
    });
    const wide = facts({ allowance: anAllowance({ hoursPerBooking: 24 }) });
    expect(shortEnough(aRequest({ slot: aSlot('2026-11-23 06:00', '20:15') }), wide)).toMatchObject(
      { maximumMinutes: 840 },
    );
  });
});
