import { daySlot, plusDays, type SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';

/** Days in their order as spans of time, one for each run of days that follow each other. */
export function releasedSpans(days: readonly SiteDay[], timeZone: string): Slot[] {
  const spans: Slot[] = [];
  let last: SiteDay | undefined;
  for (const day of days) {
    const { startsAt, endsAt } = daySlot(day, timeZone);
    const run = last !== undefined && plusDays(last, 1) === day ? spans.pop() : undefined;
    spans.push({ startsAt: run?.startsAt ?? startsAt, endsAt });
    last = day;
  }
  return spans;
}
