import { aRequest, aSlot, facts } from '../testing';
import { slotEndsAfterStart } from './slot-ends-after-start.rule';

describe('a slot ends after its start', () => {
  it('accepts a slot of one minute', () => {
    const slot = aSlot('2026-11-23 08:00', '08:01');
    expect(slotEndsAfterStart(aRequest({ slot }), facts())).toBeUndefined();
  });

  it.each([
    ['ends when it starts', aSlot('2026-11-23 08:00', '08:00')],
    ['ends before it starts', aSlot('2026-11-23 16:00', '08:00')],
  ])('refuses a slot that %s', (_, slot) => {
    expect(slotEndsAfterStart(aRequest({ slot }), facts())).toEqual({ code: 'slot-empty' });
  });

  it('accepts the hour that comes twice in autumn, although both ends show the same time', () => {
    const slot = {
      startsAt: new Date('2026-10-25T02:30:00+02:00'),
      endsAt: new Date('2026-10-25T02:30:00+01:00'),
    };
    expect(slotEndsAfterStart(aRequest({ slot }), facts())).toBeUndefined();
  });
});
