import { siteDayOf } from '@etage/domain';
import type { Formats } from '@etage/ui';

/** `13:30`, with the day where that is not today. */
export function heldUntilText(
  heldUntil: string,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  formats: Formats,
): string {
  const until = new Date(heldUntil);
  const day = siteDayOf(until, timeZone);
  const time = formats.time(until);
  return day === siteDayOf(now, timeZone) ? time : `${formats.day(day)}, ${time}`;
}
