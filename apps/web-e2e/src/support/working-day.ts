import type { SiteView } from '@etage/contract';
import { frameSlot, holidayOn, plusDays, type SiteDay } from '@etage/domain';

export const isWorkingDay = ({ calendar }: SiteView, day: SiteDay): boolean =>
  frameSlot(calendar, day) !== undefined && holidayOn(calendar, day) === undefined;

/** How many days before a day the last one of a kind is. Two weeks hold every kind of day. */
export function daysBack(day: SiteDay, isIt: (day: SiteDay) => boolean): number {
  const steps = Array.from({ length: 14 }, (_, index) => index + 1);
  const found = steps.find((step) => isIt(plusDays(day, -step)));
  if (found === undefined) throw new Error(`there is no such day before ${day}`);
  return found;
}
