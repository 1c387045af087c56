import { aCalendar, aSlot, day } from '@etage/domain/testing';
import { pointAt, stretchesOf, stretchOf, timeScale } from './time-scale';

const days = ['2026-11-23', '2026-11-24'].map(day);
const scale = timeScale(aCalendar(), days);

describe('the scale of a timeline', () => {
  it('lays the hours of its days side by side', () => {
    expect(stretchesOf(aSlot('2026-11-23 13:00', '20:00'), scale)).toEqual([
      { left: '25.000%', width: '25.000%', share: 0.25 },
    ]);
    expect(stretchOf(day('2026-11-24'), { startsAt: 360, endsAt: 780 }, scale)).toEqual({
      ...{ left: '50.000%', width: '25.000%', share: 0.25 },
    });
  });

  it('cuts what lasts through the night in two, and leaves out what lies outside', () => {
    const shares = stretchesOf(aSlot('2026-11-23 13:00', '2026-11-24 13:00'), scale);
    expect(shares.map(({ left, width }) => [left, width])).toEqual([
      ['25.000%', '25.000%'],
      ['50.000%', '25.000%'],
    ]);
    expect(stretchesOf(aSlot('2026-11-23 21:00', '23:00'), scale)).toEqual([]);
    expect(stretchOf(day('2026-11-25'), { startsAt: 0, endsAt: 60 }, scale)).toBeUndefined();
  });

  it('knows day and minute under the pointer', () => {
    expect(pointAt(0.25, scale)).toMatchObject({ day: '2026-11-23', minute: 780 });
    expect(pointAt(0.75, scale)).toMatchObject({ day: '2026-11-24', minute: 780 });
    expect(pointAt(2, scale)).toMatchObject({ day: '2026-11-24', minute: 1200 });
  });
});
