import { calendarPatience } from './calendar-fault';

describe('the patience with a calendar server', () => {
  it('doubles with each failure, up to an hour', () => {
    expect([1, 2, 3, 9, 50].map(calendarPatience)).toEqual([15, 30, 60, 3_600, 3_600]);
  });
});
