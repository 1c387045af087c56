import { booked, MONDAY } from './floor.fixture';
import { dayParts } from './day-parts';

describe('the day at one place', () => {
  it('is told without a gap from opening to closing', () => {
    const parts = dayParts(MONDAY, [booked(7, 9), booked(12, 14)]);
    expect(
      parts.map(({ slot, booking }) => [slot.startsAt.getUTCHours(), booking !== null]),
    ).toEqual([
      [7, true],
      [8, false],
      [11, true],
      [13, false],
    ]);
    expect(parts.at(-1)?.slot.endsAt).toEqual(MONDAY.endsAt);
  });
});
