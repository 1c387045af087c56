import { aRequest, aSlot, facts } from '../testing';
import { onTheGrid } from './on-the-grid.rule';

const OFF_GRID = { code: 'off-grid', gridMinutes: 15 };

describe('on the grid', () => {
  it.each([
    ['full hours', aSlot('2026-11-23 08:00', '16:00')],
    ['quarter hours', aSlot('2026-11-23 08:15', '08:45')],
    ['midnight to midnight', aSlot('2026-11-23 00:00', '2026-11-24 00:00')],
    ['across the hour that spring skips', aSlot('2026-03-29 01:45', '03:00')],
    ['across the hour that comes twice in autumn', aSlot('2026-10-25 01:45', '03:15')],
  ])('accepts %s', (_, slot) => {
    expect(onTheGrid(aRequest({ slot }), facts())).toBeUndefined();
  });

  it.each([
    ['starts a minute late', aSlot('2026-11-23 08:01', '16:00')],
    ['ends a minute early', aSlot('2026-11-23 08:00', '15:59')],
    [
      'starts with seconds',
      { ...aRequest().slot, startsAt: new Date('2026-11-23T08:00:01+01:00') },
    ],
    [
      'ends with milliseconds',
      { ...aRequest().slot, endsAt: new Date('2026-11-23T16:00:00.001+01:00') },
    ],
  ])('refuses a slot that %s', (_, slot) => {
    expect(onTheGrid(aRequest({ slot }), facts())).toEqual(OFF_GRID);
  });

  it('counts on the wall clock, not in UTC', () => {
    const slot = {
      startsAt: new Date('2026-11-23T02:15:00Z'), // 8:00 in Kathmandu, 5:45 ahead of UTC
      endsAt: new Date('2026-11-23T10:15:00Z'),
    };
    const settings = { gridMinutes: 60 };
    const inKathmandu = facts({ settings, calendar: { timeZone: 'Asia/Kathmandu' } });
    expect(onTheGrid(aRequest({ slot }), inKathmandu)).toBeUndefined();
    expect(onTheGrid(aRequest({ slot }), facts({ settings }))).toEqual({
      code: 'off-grid',
      gridMinutes: 60,
    });
  });
});
