import { aRequest, aSlot, facts } from '../testing';
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
});
