import { frameSlot, type SiteCalendar } from './site-calendar';
import { instantAt, type SiteDay } from './site-day';
import type { Slot } from './slot';

/** Where a day is cut: at opening, where it is halved, and at closing. */
export interface DayEdges {
  readonly opens: Date;
  /** Null where the day is not halved within its frame hours. */
  readonly halved: Date | null;
  readonly closes: Date;
}

/**
 * The edges of a day; undefined on a weekday without frame hours.
 * @param halvedAt in minutes of the wall clock; null where the day is not halved
 */
export function dayEdges(
  calendar: SiteCalendar,
  day: SiteDay,
  halvedAt: number | null,
): DayEdges | undefined {
  const frame = frameSlot(calendar, day);
  if (!frame) return undefined;
  const half = halvedAt === null ? null : instantAt(day, halvedAt, calendar.timeZone);
  const isWithin = half !== null && frame.startsAt < half && half < frame.endsAt;
  return { opens: frame.startsAt, halved: isWithin ? half : null, closes: frame.endsAt };
}

/** The parts into which the edges cut the day, in order of time: two halves, or the whole. */
export const partsOfDay = ({ opens, halved, closes }: DayEdges): Slot[] =>
  halved === null
    ? [{ startsAt: opens, endsAt: closes }]
    : [
        { startsAt: opens, endsAt: halved },
        { startsAt: halved, endsAt: closes },
      ];
