import type { SiteDay } from '@etage/domain';
import { WorkingDay } from '../calendar/working-day';
import { SeededRandom } from '../random/seeded-random';
import { drawAttendance, expectedAttendance } from './attendance';

const anyFrame = {
  startsAt: new Date('2026-11-23T05:00:00Z'),
  endsAt: new Date('2026-11-23T19:00:00Z'),
};
const dayOf = (siteDay: string, ahead: number): WorkingDay =>
  new WorkingDay(siteDay as SiteDay, ahead, anyFrame, 360);

describe('attendance', () => {
  it('peaks on Wednesday and is lowest on Friday', () => {
    const week = ['23', '24', '25', '26', '27'].map((day) =>
      expectedAttendance(dayOf(`2026-11-${day}`, -1)),
    );
    expect(Math.max(...week)).toBe(week[2]);
    expect(Math.min(...week)).toBe(week[4]);
  });

  it('thins out with every week ahead', () => {
    const wednesdays = [1, 8, 15].map((ahead) => expectedAttendance(dayOf('2026-11-25', ahead)));
    expect(wednesdays).toEqual([...wednesdays].sort((a, b) => b - a));
  });

  it('varies by a tenth at most around what is expected', () => {
    const day = dayOf('2026-11-25', 0);
    const random = new SeededRandom('attendance');
    const drawn = Array.from({ length: 200 }, () => drawAttendance(day, random));
    const expected = expectedAttendance(day);
    expect(drawn.every((share) => Math.abs(share / expected - 1) <= 0.1)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(100);
  });
});
