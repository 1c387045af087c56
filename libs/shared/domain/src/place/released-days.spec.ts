import { day } from '../testing';
import { releasedDays } from './released-days';

const MONDAY = day('2026-11-23');
const FRIDAY = day('2026-11-27');

describe('the days on which an assigned desk is open to everyone', () => {
  it('are those on which its owner is away, whatever the reason', () => {
    const owner = [
      { day: MONDAY, state: 'on-site' },
      { day: day('2026-11-24'), state: 'home-office' },
      { day: day('2026-11-25'), state: 'mobile' },
      { day: day('2026-11-26'), state: 'absent' },
    ] as const;
    expect(releasedDays(owner, null, MONDAY, FRIDAY)).toEqual([
      ...['2026-11-24', '2026-11-25', '2026-11-26'],
    ]);
  });

  it('are also those that are near, unless the owner said that they come', () => {
    const comes = [{ day: day('2026-11-24'), state: 'on-site' }] as const;
    expect(releasedDays(comes, 2, MONDAY, FRIDAY)).toEqual(['2026-11-23', '2026-11-25']);
    expect(releasedDays([], 0, MONDAY, FRIDAY)).toEqual(['2026-11-23']);
    expect(releasedDays([], null, MONDAY, FRIDAY)).toEqual([]);
  });

  it('are counted as days, also over the days on which the clocks change', () => {
    expect(releasedDays([], 1, day('2026-10-25'), day('2026-10-30'))).toEqual([
      ...['2026-10-25', '2026-10-26'],
    ]);
    expect(releasedDays([], 2, day('2027-03-27'), day('2027-03-30'))).toEqual([
      ...['2027-03-27', '2027-03-28', '2027-03-29'],
    ]);
  });

  it('do not reach back into what is over', () => {
    const gone = [{ day: day('2026-11-20'), state: 'absent' }] as const;
    expect(releasedDays(gone, null, MONDAY, FRIDAY)).toEqual([]);
  });
});
