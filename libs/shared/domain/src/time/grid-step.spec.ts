import { at, BERLIN } from '../testing';
import { gridStepBefore, gridStepFrom } from './grid-step';

describe('the steps of the grid', () => {
  it.each([
    ['between two steps', '2026-11-23 09:07', '2026-11-23 09:00', '2026-11-23 09:15'],
    ['on a step', '2026-11-23 09:15', '2026-11-23 09:15', '2026-11-23 09:15'],
    ['before midnight', '2026-11-23 23:50', '2026-11-23 23:45', '2026-11-24 00:00'],
    ['before the hour spring skips', '2027-03-28 01:50', '2027-03-28 01:45', '2027-03-28 03:00'],
    ['before the hour comes again', '2026-10-25 02:50', '2026-10-25 02:45', '2026-10-25 02:00'],
  ])('lie around an instant %s', (name, instant, before, after) => {
    expect(gridStepBefore(at(instant), 15, BERLIN)).toEqual(at(before));
    const secondTwo = name === 'before the hour comes again' ? 60 * 60_000 : 0;
    expect(gridStepFrom(at(instant), 15, BERLIN)).toEqual(
      new Date(at(after).getTime() + secondTwo),
    );
  });
});
