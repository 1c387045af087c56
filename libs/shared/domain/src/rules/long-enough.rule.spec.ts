import { aRequest, aSlot, facts } from '../testing';
import { longEnough } from './long-enough.rule';

const HALF_AN_HOUR = facts({ settings: { minimumMinutes: 30 } });

describe('long enough', () => {
  it.each([
    ['exactly the minimum', aSlot('2026-11-23 08:00', '08:30')],
    ['more than the minimum', aSlot('2026-11-23 08:00', '16:00')],
    ['an empty slot, which another rule refuses', aSlot('2026-11-23 08:00', '08:00')],
    ['a reversed slot, which another rule refuses', aSlot('2026-11-23 08:00', '07:00')],
  ])('accepts %s', (_, slot) => {
    expect(longEnough(aRequest({ slot }), HALF_AN_HOUR)).toBeUndefined();
  });

  it.each([
    ['a minute less than the minimum', aSlot('2026-11-23 08:00', '08:29')],
    ['one minute', aSlot('2026-11-23 08:00', '08:01')],
  ])('refuses %s', (_, slot) => {
    expect(longEnough(aRequest({ slot }), HALF_AN_HOUR)).toEqual({
      code: 'too-short',
      minimumMinutes: 30,
    });
  });

  it('counts elapsed time when spring takes an hour off the clock', () => {
    const slot = aSlot('2026-03-29 01:45', '03:00');
    expect(longEnough(aRequest({ slot }), HALF_AN_HOUR)).toEqual({
      code: 'too-short',
      minimumMinutes: 30,
    });
  });
});
