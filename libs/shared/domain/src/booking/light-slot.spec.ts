import { aSlot, at, facts, held } from '../testing';
import { lightSlot } from './light-slot';

const now = at('2026-11-23 09:50');
const place = { lightMinutes: 60 };
const taken = (from: string, until: string) => held(`2026-11-23 ${from}`, until);

describe('the time for which a place is taken on the spot', () => {
  it('begins with the step of the grid that runs and lasts as long as the place allows', () => {
    expect(lightSlot(facts({ now, place }))).toEqual(aSlot('2026-11-23 09:45', '10:45'));
  });

  it.each([
    ['somebody else comes', { heldOnPlace: [taken('10:15', '11:00')] }, '09:45', '10:15'],
    ['somebody has just left', { heldOnPlace: [taken('08:00', '09:45')] }, '09:45', '10:45'],
  ])('minds that %s', (_, known, from, until) => {
    expect(lightSlot(facts({ now, place, ...known }))).toEqual(aSlot(`2026-11-23 ${from}`, until));
  });

  it('ends when the house closes', () => {
    expect(lightSlot(facts({ now: at('2026-11-23 19:40'), place }))).toEqual(
      aSlot('2026-11-23 19:30', '20:00'),
    );
  });

  it('is not there while somebody sits there, after hours, and where a place is booked as usual', () => {
    expect(lightSlot(facts({ now, place, heldOnPlace: [taken('09:00', '10:00')] }))).toBe(
      undefined,
    );
    expect(lightSlot(facts({ now: at('2026-11-23 21:00'), place }))).toBe(undefined);
    expect(lightSlot(facts({ now }))).toBe(undefined);
  });
});
