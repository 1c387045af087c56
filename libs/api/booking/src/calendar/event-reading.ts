import type { EventReading } from '@etage/calendar';
import { calendarOf } from '@etage/database';
import { daySlot, frameSlot, plusDays, siteDayOf } from '@etage/domain';
import type { KnownPlace } from '../place/place.directory';

/**
 * How events are read for a room: within the days that can be booked, and with a whole day as the frame hours have it,
 * from the first one's beginning to the last one's end.
 */
export function eventReading({ row }: KnownPlace, now: Date): EventReading {
  const { timeZone, settings } = row;
  const calendar = calendarOf(row, now);
  const lastDay = plusDays(siteDayOf(now, timeZone), settings.daysAhead.room);
  return {
    timeZone,
    window: { startsAt: now, endsAt: daySlot(lastDay, timeZone).endsAt },
    wholeDays: (first, last) => ({
      startsAt: (frameSlot(calendar, first) ?? daySlot(first, timeZone)).startsAt,
      endsAt: (frameSlot(calendar, last) ?? daySlot(last, timeZone)).endsAt,
    }),
  };
}
