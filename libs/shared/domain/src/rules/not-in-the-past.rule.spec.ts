import { aRequest, aSlot, at, facts, MY_BOOKING } from '../testing';
import { notInThePast } from './not-in-the-past.rule';

const halfPastNine = facts({ now: at('2026-11-23 09:30') });

describe('not in the past', () => {
  it.each([
    ['the whole of today, although it has begun', aSlot('2026-11-23 08:00', '16:00')],
    ['today from midnight on', aSlot('2026-11-23 00:00', '16:00')],
    ['what ends a minute from now', aSlot('2026-11-23 08:00', '09:31')],
    ['tomorrow', aSlot('2026-11-24 08:00', '16:00')],
  ])('accepts %s', (_, slot) => {
    expect(notInThePast(aRequest({ slot }), halfPastNine)).toBeUndefined();
  });

  it.each([
    ['what ends this very minute', aSlot('2026-11-23 08:00', '09:30')],
    ['yesterday', aSlot('2026-11-22 08:00', '16:00')],
    ['what began in the last minute of yesterday', aSlot('2026-11-22 23:59', '2026-11-24 16:00')],
  ])('refuses %s', (_, slot) => {
    expect(notInThePast(aRequest({ slot }), halfPastNine)).toEqual({ code: 'in-the-past' });
  });

  it('refuses to move the start of a booking to before today', () => {
    const slot = aSlot('2026-11-19 08:00', '2026-11-24 16:00');
    const movedFrom = at('2026-11-24 08:00');
    expect(
      notInThePast(aRequest({ slot, movedBookingId: MY_BOOKING, movedFrom }), halfPastNine),
    ).toEqual({ code: 'in-the-past' });
  });

  it('lets a booking that began days ago end later or move, as long as it keeps its start', () => {
    const slot = aSlot('2026-11-19 08:00', '2026-11-24 16:00');
    expect(
      notInThePast(
        aRequest({ slot, movedBookingId: MY_BOOKING, movedFrom: slot.startsAt }),
        halfPastNine,
      ),
    ).toBe(undefined);
  });

  it('refuses to move a booking into what is over', () => {
    const slot = aSlot('2026-11-23 08:00', '09:00');
    const request = aRequest({ slot, movedBookingId: MY_BOOKING });
    expect(notInThePast(request, halfPastNine)).toEqual({ code: 'in-the-past' });
  });

  it('takes today by the clock of the site, not by UTC', () => {
    const justAfterMidnight = facts({ now: new Date('2026-11-22T23:30:00Z') });
    const lastEvening = aSlot('2026-11-22 23:00', '2026-11-23 08:00');
    expect(notInThePast(aRequest({ slot: lastEvening }), justAfterMidnight)).toEqual({
      code: 'in-the-past',
    });
  });

  it.each([
    ['2026-10-25', '2026-10-24'],
    ['2027-03-28', '2027-03-27'],
  ])('knows today from yesterday on %s, a day with a clock change', (today, yesterday) => {
    const evening = facts({ now: at(`${today} 23:30`) });
    const earlyOn = aSlot(`${today} 00:00`, '23:45');
    const lastMinute = aSlot(`${yesterday} 23:59`, `${today} 23:45`);
    expect(notInThePast(aRequest({ slot: earlyOn }), evening)).toBeUndefined();
    expect(notInThePast(aRequest({ slot: lastMinute }), evening)).toEqual({ code: 'in-the-past' });
  });

  it('takes what ends in the second of two equal hours as not over in the first', () => {
    const firstQuarterToThree = facts({ now: new Date('2026-10-25T00:45:00Z') });
    const untilSecondHalfPastTwo = {
      startsAt: at('2026-10-25 00:00'),
      endsAt: new Date('2026-10-25T01:30:00Z'),
    };
    const slot = untilSecondHalfPastTwo;
    expect(notInThePast(aRequest({ slot }), firstQuarterToThree)).toBeUndefined();
  });
});
