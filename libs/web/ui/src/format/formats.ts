import { siteDayOf, wallMinute, type SiteDay, type Slot } from '@etage/domain';
import { LANGUAGE_TAGS, type Language } from './language';

/** Days, times and lengths as people of one language read them, on the wall clock of one site. */
export interface Formats {
  /** `Mo, 23.11.2026` */
  readonly day: (day: SiteDay) => string;
  /** `Montag, 23. November` */
  readonly dayInFull: (day: SiteDay) => string;
  /** `Montag` */
  readonly weekday: (day: SiteDay) => string;
  /** `23. November` */
  readonly dayOfMonth: (day: SiteDay) => string;
  /** `08:00` */
  readonly time: (instant: Date) => string;
  /** `08:00–16:00`, without the day. */
  readonly times: (slot: Slot) => string;
  /** `Mo, 23.11.2026, 08:00–16:00`, with both days where it spans several. */
  readonly slot: (slot: Slot) => string;
  /** Minutes since midnight on the wall clock: `08:00`, `24:00`. */
  readonly wallTime: (minute: number) => string;
  /** Minutes as `1 Stunde 30 Minuten`. */
  readonly duration: (minutes: number) => string;
  readonly number: (value: number) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');

const wallTime = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** A calendar day has no zone; read as UTC and written as UTC it stays what it is. */
const asInstant = (day: SiteDay): Date => new Date(`${day}T00:00:00Z`);

function dayFormats(tag: string) {
  const dayFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const weekday = dayFormat({ weekday: 'short' });
  const month = tag === 'de-DE' ? '2-digit' : 'short';
  const date = dayFormat({ day: '2-digit', month, year: 'numeric' });
  const inFull = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
  const longWeekday = dayFormat({ weekday: 'long' });
  const dayOfMonth = dayFormat({ day: 'numeric', month: 'long' });
  return {
    weekday: (day: SiteDay) => longWeekday.format(asInstant(day)),
    dayOfMonth: (day: SiteDay) => dayOfMonth.format(asInstant(day)),
    // A line never ends between the weekday and its date.
    day: (day: SiteDay) => `${weekday.format(asInstant(day))},\u00a0${date.format(asInstant(day))}`,
    dayInFull: (day: SiteDay) => inFull.format(asInstant(day)),
  };
}

function durationFormat(tag: string) {
  const unit = (name: string, value: number): string =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return (minutes: number): string => {
    if (minutes >= 2880 && minutes % 1440 === 0) return unit('day', minutes / 1440);
    const parts = [unit('hour', Math.floor(minutes / 60)), unit('minute', minutes % 60)];
    if (minutes % 60 === 0) return parts[0] ?? '';
    return minutes < 60 ? (parts[1] ?? '') : parts.join(' ');
  };
}

const made = new Map<string, Formats>();

/**
 * Made once for each language and zone: the formatters of the browser are slow to make.
 * @param timeZone IANA name of the site's zone
 */
export function formatsFor(language: Language, timeZone: string): Formats {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? makeFormats(language, timeZone);
  made.set(key, known);
  return known;
}

function makeFormats(language: Language, timeZone: string): Formats {
  const tag = LANGUAGE_TAGS[language];
  const days = dayFormats(tag);
  const time = (instant: Date): string => wallTime(wallMinute(instant, timeZone));
  const endTime = (instant: Date): string =>
    wallMinute(instant, timeZone) === 0 ? wallTime(1440) : time(instant);
  const times = ({ startsAt, endsAt }: Slot): string => `${time(startsAt)}–${endTime(endsAt)}`;
  const slot = ({ startsAt, endsAt }: Slot): string => {
    const first = siteDayOf(startsAt, timeZone);
    const last = siteDayOf(new Date(endsAt.getTime() - 1), timeZone);
    return first === last
      ? `${days.day(first)}, ${times({ startsAt, endsAt })}`
      : `${days.day(first)}, ${time(startsAt)} – ${days.day(last)}, ${endTime(endsAt)}`;
  };
  const number = (value: number): string => new Intl.NumberFormat(tag).format(value);
  return { ...days, time, times, slot, wallTime, duration: durationFormat(tag), number };
}
