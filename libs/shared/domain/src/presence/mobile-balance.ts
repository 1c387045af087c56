import { isBookableDay, type SiteCalendar } from '../time/site-calendar';
import type { SiteDay } from '../time/site-day';
import { worksElsewhere, type PresenceState } from './presence-state';

/** How much of a month somebody works elsewhere, at home or on the move. */
export interface MobileBalance {
  /** Days of work elsewhere. */
  readonly mobileDays: number;
  /** Days on which the site is open and the person is not absent. */
  readonly workingDays: number;
  /** As many as the share of the site allows, in whole days; null where it has none. */
  readonly allowedDays: number | null;
}

/** @param sharePercent how much of the working days may be worked elsewhere; null where that is not limited */
export function mobileBalance(
  days: readonly { readonly day: SiteDay; readonly state: PresenceState | null }[],
  calendar: SiteCalendar,
  sharePercent: number | null,
): MobileBalance {
  const working = days.filter(
    ({ day, state }) => isBookableDay(calendar, day) && state !== 'absent',
  );
  const allowedDays =
    sharePercent === null ? null : Math.floor((working.length * sharePercent) / 100);
  const mobileDays = working.filter(({ state }) => worksElsewhere(state)).length;
  return { mobileDays, workingDays: working.length, allowedDays };
}
