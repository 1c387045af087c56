import { aRequest, aSlot, day, facts } from '../testing';
import type { Slot } from '../time/slot';
import { notOnPublicHoliday } from './not-on-public-holiday.rule';

const CHRISTMAS = { code: 'public-holiday', day: '2026-12-25', name: 'Erster Weihnachtstag' };

describe('not on a public holiday', () => {
  it.each([
    ['the day before', aSlot('2026-12-24 08:00', '16:00')],
    ['the day before until midnight', aSlot('2026-12-24 08:00', '2026-12-25 00:00')],
    ['a room across Christmas', aSlot('2026-12-23 08:00', '2026-12-29 16:00')],
    ['a room across two holidays', aSlot('2026-12-23 08:00', '2027-01-04 16:00')],
  ])('accepts %s', (_, slot) => {
    expect(notOnPublicHoliday(aRequest({ slot }), facts())).toBeUndefined();
  });

  it.each([
    ['lies on it', aSlot('2026-12-25 08:00', '16:00')],
    ['begins on it', aSlot('2026-12-25 08:00', '2026-12-29 16:00')],
    ['ends on it', aSlot('2026-12-23 08:00', '2026-12-25 16:00')],
    ['begins in its last minute', aSlot('2026-12-25 23:59', '2026-12-29 16:00')],
    ['ends in its first minute', aSlot('2026-12-24 08:00', '2026-12-25 00:01')],
  ])('refuses a slot that %s and says which it is', (_, slot) => {
    expect(notOnPublicHoliday(aRequest({ slot }), facts())).toEqual(CHRISTMAS);
  });

  it('takes the day by the clock of the site', () => {
    const slot = {
      startsAt: new Date('2026-12-24T23:30:00Z'), // half past midnight in Berlin
      endsAt: new Date('2026-12-28T08:00:00Z'),
    };
    expect(notOnPublicHoliday(aRequest({ slot }), facts())).toEqual(CHRISTMAS);
  });

  it('names the first holiday where both ends lie on one', () => {
    const slot = aSlot('2026-12-25 08:00', '2027-01-01 16:00');
    expect(notOnPublicHoliday(aRequest({ slot }), facts())).toEqual(CHRISTMAS);
  });

  it.each([
    ['2026-10-24', '2026-10-25', '2026-10-26'],
    ['2027-03-27', '2027-03-28', '2027-03-29'],
  ])('knows its first and last minute where the clocks change on it: %s', (before, on, after) => {
    const holiday = { day: day(on), name: 'Festtag' };
    const against = (slot: Slot) =>
      notOnPublicHoliday(aRequest({ slot }), facts({ calendar: { holidays: [holiday] } }));
    expect(against(aSlot(`${before} 08:00`, `${on} 00:00`))).toBeUndefined();
    expect(against(aSlot(`${after} 00:00`, '08:00'))).toBeUndefined();
    const refused = { code: 'public-holiday', ...holiday };
    expect(against(aSlot(`${before} 08:00`, `${on} 00:01`))).toEqual(refused);
    expect(against(aSlot(`${on} 23:59`, `${after} 08:00`))).toEqual(refused);
  });
});
