import type { SiteDay } from '@etage/domain';
import { formatsFor } from './formats';

const de = formatsFor('de', 'Europe/Berlin');
const en = formatsFor('en', 'Europe/Berlin');
const slot = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

describe('formatsFor', () => {
  it('writes a slot as people of the language do, on the wall clock of the site', () => {
    const workday = slot('2026-11-23T07:00:00Z', '2026-11-23T15:00:00Z');
    expect(de.slot(workday)).toBe('Mo,\u00a023.11.2026, 08:00–16:00');
    expect(en.slot(workday)).toBe('Mon,\u00a023 Nov 2026, 08:00–16:00');
  });

  it('names both days of a slot over several', () => {
    expect(de.slot(slot('2026-11-23T07:00:00Z', '2026-11-25T11:00:00Z'))).toBe(
      'Mo,\u00a023.11.2026, 08:00 – Mi,\u00a025.11.2026, 12:00',
    );
  });

  it('ends a day at 24:00, not at the first minute of the next one', () => {
    expect(de.slot(slot('2026-11-23T17:00:00Z', '2026-11-23T23:00:00Z'))).toBe(
      'Mo,\u00a023.11.2026, 18:00–24:00',
    );
    expect(de.wallTime(1440)).toBe('24:00');
  });

  it('shows wall-clock times on both sides of the autumn clock change', () => {
    expect(de.times(slot('2026-10-24T22:00:00Z', '2026-10-25T11:00:00Z'))).toBe('00:00–12:00');
  });

  it('writes a day in full without a year', () => {
    expect(de.dayInFull('2026-11-23' as SiteDay)).toBe('Montag, 23. November');
    expect(en.dayInFull('2026-11-23' as SiteDay)).toMatch(/Monday,? 23 November/);
  });

  it.each([
    [15, '15 Minuten'],
    [60, '1 Stunde'],
    [90, '1 Stunde 30 Minuten'],
    [14 * 60, '14 Stunden'],
    [14 * 1440, '14 Tage'],
  ])('says %i minutes as %s', (minutes, text) => {
    expect(de.duration(minutes)).toBe(text);
  });
});
