import { instantAt, type SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';

export const BERLIN = 'Europe/Berlin';

export const day = (text: string): SiteDay => text as SiteDay;

/** `at('2026-11-23 08:00')` is eight o'clock on the wall of the site. */
export function at(text: string, timeZone = BERLIN): Date {
  const [date = '', time = '00:00'] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantAt(day(date), hour * 60 + minute, timeZone);
}

/** `aSlot('2026-11-23 08:00', '16:00')`; an end on another day is written in full. */
export function aSlot(startsAt: string, endsAt: string, timeZone = BERLIN): Slot {
  const end = endsAt.includes(' ') ? endsAt : `${startsAt.split(' ')[0]} ${endsAt}`;
  return { startsAt: at(startsAt, timeZone), endsAt: at(end, timeZone) };
}
