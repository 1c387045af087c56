import type { PlaceId } from '../ids';
import { instantAt, isoWeekday, plusDays, type SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';
import type { PresenceState } from './presence-state';

/** Where somebody usually sits on a weekday, and when, in minutes of the wall clock. */
export interface UsualPlace {
  readonly placeId: PlaceId;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** One weekday of a usual week; 1 is Monday, 7 is Sunday. */
export interface UsualDay {
  readonly weekday: number;
  readonly state: PresenceState;
  /** On site only. */
  readonly place: UsualPlace | null;
}

export const usualDayOf = <D extends Pick<UsualDay, 'weekday'>>(
  pattern: readonly D[],
  day: SiteDay,
): D | undefined => pattern.find(({ weekday }) => weekday === isoWeekday(day));

/** The same hours on the wall, whatever the clocks do on that day. */
export const usualSlot = (
  { startsAt, endsAt }: Pick<UsualPlace, 'startsAt' | 'endsAt'>,
  day: SiteDay,
  timeZone: string,
): Slot => ({
  startsAt: instantAt(day, startsAt, timeZone),
  endsAt: instantAt(day, endsAt, timeZone),
});

/** Days from one to another, both included. */
export function daysBetween(first: SiteDay, last: SiteDay): SiteDay[] {
  const days: SiteDay[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: SiteDay): SiteDay => plusDays(day, 1 - isoWeekday(day));
