import { hourMarks, minuteAt, shareOf } from './ribbon-scale';

const hours = { startsAt: 360, endsAt: 1200 };

describe('the scale of the day ribbon', () => {
  it('goes from the opening to the closing hour', () => {
    expect(shareOf(360, hours)).toBe(0);
    expect(shareOf(780, hours)).toBe(0.5);
    expect(shareOf(1300, hours)).toBe(1);
  });

  it('finds the minute under the pointer, and never one outside', () => {
    expect(minuteAt(0.5, hours)).toBe(780);
    expect(minuteAt(-2, hours)).toBe(360);
  });

  it('writes as many full hours as fit', () => {
    expect(hourMarks(hours, 8)).toEqual([360, 480, 600, 720, 840, 960, 1080, 1200]);
    expect(hourMarks(hours, 4)).toEqual([360, 600, 840, 1080]);
  });
});
