import { instantAt, siteDayOf, wallMinute, type SiteDay } from '@etage/domain';
import ICAL from 'ical.js';

/** Names by which the mail programs of the world call the time in Germany. */
const GERMAN = [
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Romance Standard Time',
];

/** The parser's word for a time without a zone. */
const FLOATING = ICAL.Timezone.localTimezone;

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Some programs write a path of their own before the name. */
const endings = (name: string): string[] =>
  [2, 3].map((parts) => name.split('/').slice(-parts).join('/'));

/** In which zone a time of an event is written; undefined where that is none we know. */
export function zoneOf(property: ICAL.Property, siteZone: string): string | undefined {
  const time = property.getFirstValue() as ICAL.Time;
  if (time.isDate) return siteZone;
  if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const name = property.getFirstParameter('tzid') as string | undefined;
  if (!name) return siteZone;
  if (GERMAN.includes(name)) return 'Europe/Berlin';
  return [name, ...endings(name)].find(isZone);
}

export const dayOf = ({ year, month, day }: ICAL.Time): SiteDay =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as SiteDay;

/** The instant at which the wall clock of the zone shows this time. */
export function instantOf(time: ICAL.Time, zone: string): Date {
  const minute = time.isDate ? 0 : time.hour * 60 + time.minute;
  const seconds = time.isDate ? 0 : time.second;
  return new Date(instantAt(dayOf(time), minute, zone).getTime() + seconds * 1_000);
}

/** What the wall clock of the zone shows, as a calendar writes it. */
export function timeIn(instant: Date, zone: string, isDate: boolean): ICAL.Time {
  const [year, month, day] = siteDayOf(instant, zone).split('-').map(Number);
  if (isDate) return new ICAL.Time({ year, month, day, isDate: true }, FLOATING);
  const minute = wallMinute(instant, zone);
  const clock = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const second = instant.getUTCSeconds();
  return new ICAL.Time({ year, month, day, ...clock, second, isDate: false }, FLOATING);
}
