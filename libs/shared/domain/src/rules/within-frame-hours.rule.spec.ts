import { aRequest, aSlot, facts } from '../testing';
import { withinFrameHours } from './within-frame-hours.rule';

const breach = (day: string, opensAt: number | null = 360, closesAt: number | null = 1200) => ({
  code: 'outside-frame-hours',
  day,
  opensAt,
  closesAt,
});
const verdict = (slot: ReturnType<typeof aSlot>) => withinFrameHours(aRequest({ slot }), facts());

describe('within frame hours', () => {
  it.each([
    ['from the first minute to the last', aSlot('2026-11-23 06:00', '20:00')],
    ['the first quarter of an hour', aSlot('2026-11-23 06:00', '06:15')],
    ['the last quarter of an hour', aSlot('2026-11-23 19:45', '20:00')],
    ['a project week with its nights', aSlot('2026-11-23 08:00', '2026-11-27 16:00')],
    ['two weeks with the weekend between', aSlot('2026-11-23 08:00', '2026-12-04 16:00')],
    ['the Friday before the spring change', aSlot('2026-03-27 06:00', '20:00')],
    ['the Monday after the spring change', aSlot('2026-03-30 06:00', '20:00')],
    ['the Monday after the autumn change', aSlot('2026-10-26 06:00', '20:00')],
  ])('accepts %s', (_, slot) => {
    expect(verdict(slot)).toBeUndefined();
  });

  it.each([
    ['starts a minute before opening', aSlot('2026-11-23 05:59', '16:00'), '2026-11-23'],
    ['ends a minute after closing', aSlot('2026-11-23 08:00', '20:01'), '2026-11-23'],
    ['starts when it closes', aSlot('2026-11-23 20:00', '2026-11-24 16:00'), '2026-11-23'],
    ['ends when it opens', aSlot('2026-11-23 08:00', '2026-11-24 06:00'), '2026-11-24'],
    ['ends at midnight', aSlot('2026-11-23 08:00', '2026-11-24 00:00'), '2026-11-23'],
    ['ends late on its last day', aSlot('2026-11-23 08:00', '2026-11-27 21:00'), '2026-11-27'],
  ])('refuses a slot that %s and names the day', (_, slot, day) => {
    expect(verdict(slot)).toEqual(breach(day));
  });

  it.each([
    ['starts on a Saturday', aSlot('2026-11-28 08:00', '2026-11-30 16:00'), '2026-11-28'],
    ['ends on a Sunday', aSlot('2026-11-27 08:00', '2026-11-29 16:00'), '2026-11-29'],
    ['lies on a Sunday', aSlot('2026-11-29 08:00', '16:00'), '2026-11-29'],
  ])('refuses a slot that %s, where nothing opens', (_, slot, day) => {
    expect(verdict(slot)).toEqual(breach(day, null, null));
  });

  describe.each([
    ['2026-03-29', 'the clock jumps from two to three', '+01:00', '+02:00'],
    ['2026-10-25', 'the hour from two to three comes twice', '+02:00', '+01:00'],
  ])('on %s, when %s', (day, _, before, after) => {
    const open = { opensAt: 60, closesAt: 22 * 60 };
    const always = facts({ calendar: { frameHours: Array(7).fill(open) } });
    const from = (start: string, end: string) =>
      withinFrameHours(
        aRequest({
          slot: { startsAt: new Date(`${day}T${start}`), endsAt: new Date(`${day}T${end}`) },
        }),
        always,
      );

    it('opens and closes by the clock on the wall', () => {
      expect(from(`01:00:00${before}`, `22:00:00${after}`)).toBeUndefined();
    });

    it('refuses a minute before and a minute after', () => {
      expect(from(`00:59:00${before}`, `22:00:00${after}`)).toEqual(breach(day, 60, 1320));
      expect(from(`01:00:00${before}`, `22:01:00${after}`)).toEqual(breach(day, 60, 1320));
    });
  });

  it('lets a site that closes at midnight be booked until midnight', () => {
    const open = { opensAt: 0, closesAt: 1440 };
    const always = facts({ calendar: { frameHours: Array(7).fill(open) } });
    const slot = aSlot('2026-11-23 00:00', '2026-11-24 00:00');
    expect(withinFrameHours(aRequest({ slot }), always)).toBeUndefined();
  });
});
