import type { PresenceState } from '../presence/presence-state';
import { isAway } from '../presence/presence-state';
import { plusDays, type SiteDay } from '../time/site-day';

/** What the owner of an assigned desk says of a day, or what their usual week says of it. */
export interface OwnerDay {
  readonly day: SiteDay;
  readonly state: PresenceState;
}

/**
 * Days on which an assigned desk is open to everyone: those on which its owner is away, and, where the site has it so,
 * those that are near without the owner having said that they come.
 * @param opensDaysAhead how many days before a day the desk opens by itself; null where it never does
 * @param lastDay the last day that can be booked at all
 */
export function releasedDays(
  ownerDays: readonly OwnerDay[],
  opensDaysAhead: number | null,
  today: SiteDay,
  lastDay: SiteDay,
): SiteDay[] {
  const states = new Map(ownerDays.map(({ day, state }) => [day, state]));
  const opensUntil = opensDaysAhead === null ? null : plusDays(today, opensDaysAhead);
  const released: SiteDay[] = [];
  for (let day = today; day <= lastDay; day = plusDays(day, 1)) {
    const state = states.get(day);
    const isNear = opensUntil !== null && day <= opensUntil;
    if (state === undefined ? isNear : isAway(state)) released.push(day);
  }
  return released;
}
