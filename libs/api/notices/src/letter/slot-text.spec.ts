import { slotText } from './slot-text';
import { german } from './words.de';
import { english } from './words.en';

const slot = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
const BERLIN = 'Europe/Berlin';

describe('a slot in words', () => {
  it('is told in the clock of its site, in each language', () => {
    const monday = slot('2026-11-23T07:00:00Z', '2026-11-23T15:00:00Z');
    expect(slotText(monday, BERLIN, german)).toBe('Mo., 23. Nov. 2026, 08:00 bis 16:00');
    expect(slotText(monday, BERLIN, english)).toBe('Mon, 23 Nov 2026, 08:00 to 16:00');
  });

  it.each([
    ['2026-10-25T00:30:00Z', '2026-10-25T03:00:00Z', 'So., 25. Okt. 2026, 02:30 bis 04:00'],
    ['2027-03-28T00:30:00Z', '2027-03-28T03:00:00Z', 'So., 28. März 2027, 01:30 bis 05:00'],
  ])('is right on the days on which the clocks change (%s)', (startsAt, endsAt, text) => {
    expect(slotText(slot(startsAt, endsAt), BERLIN, german)).toBe(text);
  });

  it('names both days where it crosses midnight', () => {
    const night = slot('2026-11-23T21:00:00Z', '2026-11-24T05:00:00Z');
    expect(slotText(night, BERLIN, german)).toBe(
      'Mo., 23. Nov. 2026, 22:00 bis Di., 24. Nov. 2026, 06:00',
    );
  });
});
