import { aSlot, BERLIN, day } from '../testing';
import { durationMinutes } from '../time/slot';
import { releasedSpans } from './released-spans';

describe('the spans of released days', () => {
  it('join days that follow each other, and no others', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26'].map(day);
    expect(releasedSpans(days, BERLIN)).toEqual([
      aSlot('2026-11-23 00:00', '2026-11-25 00:00'),
      aSlot('2026-11-26 00:00', '2026-11-27 00:00'),
    ]);
  });

  it('are as long as the days on which the clocks change', () => {
    const hours = (text: string) =>
      releasedSpans([day(text)], BERLIN).map((span) => durationMinutes(span) / 60);
    expect([...hours('2026-10-25'), ...hours('2027-03-28')]).toEqual([25, 23]);
  });
});
