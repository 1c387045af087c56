import { at, aSlot } from '@etage/domain/testing';
import { anEvent, FRIDAY_ZONE, READING } from '../testing/an-event';
import { changeEvent, removeOccurrence } from './edit-event';
import { readEvent } from './read-event';

const now = at('2026-11-20 12:00');
const edit = (occurrence = '') => ({ occurrence, timeZone: FRIDAY_ZONE, now });
const ten = { ...aSlot('2026-11-23 10:00', '11:30'), title: 'Jour fixe' };

const single = anEvent(
  'DTSTART;TZID=Europe/Berlin:20261123T090000',
  'DURATION:PT1H',
  'SUMMARY:Alt',
  'SEQUENCE:3',
  'DESCRIPTION:Bitte Beamer\\, Kabel',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@stadt.example',
);

const weekly = anEvent(
  'DTSTART;TZID=Europe/Berlin:20261123T090000',
  'DTEND;TZID=Europe/Berlin:20261123T100000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
);
const SECOND = '2026-11-30T08:00:00.000Z';

const startsOf = (content: string | undefined) => {
  const event = readEvent(content ?? '', READING);
  return 'versions' in event ? event.versions.map(({ startsAt }) => startsAt) : event.reason;
};

describe('an event that is changed from Etage', () => {
  it('has its new time and title and keeps all the rest', () => {
    const changed = changeEvent(single, ten, edit()) ?? '';
    expect(readEvent(changed, READING)).toMatchObject({ versions: [{ ...ten, occurrence: '' }] });
    for (const line of [
      'DTSTART;TZID=Europe/Berlin:20261123T100000',
      'SEQUENCE:4',
      'DESCRIPTION:Bitte Beamer\\, Kabel',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@stadt.example',
    ]) {
      expect(changed).toContain(line);
    }
  });

  it.each([
    ['whole days', 'DTSTART;VALUE=DATE:20261123'],
    ['a time in UTC', 'DTSTART:20261123T080000Z'],
    ['a zone nobody knows by that name', 'DTSTART;TZID=W. Europe Standard Time:20261123T080000'],
  ])('is at the right time where it had %s', (_, start) => {
    expect(startsOf(changeEvent(anEvent(start), ten, edit()))).toEqual([ten.startsAt]);
  });

  it('moves one occurrence, and moves it again', () => {
    const second = { ...aSlot('2026-12-01 10:00', '11:00'), title: null };
    const once = changeEvent(weekly, second, edit(SECOND)) ?? '';
    expect(startsOf(once)).toEqual([
      at('2026-11-23 09:00'),
      at('2026-12-07 09:00'),
      second.startsAt,
    ]);
    const later = { ...aSlot('2026-12-02 10:00', '11:00'), title: null };
    const twice = changeEvent(once, later, edit(SECOND)) ?? '';
    expect(startsOf(twice)).toEqual([
      at('2026-11-23 09:00'),
      at('2026-12-07 09:00'),
      later.startsAt,
    ]);
    expect(twice.match(/RECURRENCE-ID/g)).toHaveLength(1);
  });

  it('leaves one occurrence out, moved or not, and is gone where nothing is left', () => {
    const rest = [at('2026-11-23 09:00'), at('2026-12-07 09:00')];
    expect(startsOf(removeOccurrence(weekly, edit(SECOND)))).toEqual(rest);
    const moved = changeEvent(weekly, ten, edit(SECOND)) ?? '';
    expect(startsOf(removeOccurrence(moved, edit(SECOND)))).toEqual(rest);
    expect(removeOccurrence(single, edit())).toBe('nothing-left');
    expect(removeOccurrence('', edit())).toBeUndefined();
  });

  it('leaves out a whole day of a series of whole days', () => {
    const days = anEvent('DTSTART;VALUE=DATE:20261123', 'RRULE:FREQ=DAILY;COUNT=2');
    const rest = removeOccurrence(days, edit('2026-11-23T23:00:00.000Z'));
    expect(rest).toContain('EXDATE;VALUE=DATE:20261124');
    expect(startsOf(rest)).toEqual([at('2026-11-23 00:00')]);
  });
});
