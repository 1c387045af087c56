import { aRequest, aSlot, at, facts } from '../testing';
import { lightBeginsNow } from './light-begins-now.rule';

const light = facts({ now: at('2026-11-23 09:50'), place: { lightMinutes: 60 } });
const starting = (time: string) => aRequest({ slot: aSlot(`2026-11-23 ${time}`, '11:00') });

describe('lightBeginsNow', () => {
  it.each([
    ['with the step of the grid that runs', '09:45'],
    ['with the next one', '10:00'],
  ])('lets one sit down %s', (_, time) => {
    expect(lightBeginsNow(starting(time), light)).toBeUndefined();
  });

  it('reserves nothing for later', () => {
    expect(lightBeginsNow(starting('10:15'), light)).toEqual({
      code: 'light-only-now',
      lightMinutes: 60,
    });
  });

  it('lets a booking that runs keep its start', () => {
    const later = starting('10:30');
    expect(lightBeginsNow({ ...later, movedFrom: later.slot.startsAt }, light)).toBeUndefined();
  });

  it('says nothing where a place is booked as usual', () => {
    expect(lightBeginsNow(starting('10:15'), facts())).toBeUndefined();
  });

  it.each([
    ['spring', '2027-03-28 01:45', '2027-03-28 03:00', undefined],
    ['autumn', '2026-10-25 01:45', '2026-10-25 03:00', 'light-only-now'],
  ])('counts elapsed minutes when the clock changes in %s', (_, now, startsAt, code) => {
    const known = facts({ now: at(now), place: { lightMinutes: 60 } });
    const slot = aSlot(startsAt, '04:00');
    expect(lightBeginsNow(aRequest({ slot }), known)?.code).toBe(code);
  });
});
