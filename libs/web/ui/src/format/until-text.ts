import { siteDayOf } from '@etage/domain';
import type { Formats } from './formats';

/** `13:30`, with the day before it where that is not today: `Mo, 23.11.2026, 13:30`. */
export function untilText(
  until: Date,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  formats: Formats,
): string {
  const day = siteDayOf(until, timeZone);
  const time = formats.time(until);
  return day === siteDayOf(now, timeZone) ? time : `${formats.day(day)}, ${time}`;
}
