import type { BookingView, WeekDayView, WeekView } from '@etage/contract';
import { holdsPlace, siteDayOf } from '@etage/domain';

export interface DayShown {
  readonly day: WeekDayView;
  /** Those that begin on it and hold their place, in order of time. */
  readonly bookings: readonly BookingView[];
}

/** Days on which the site is open, and those on which something is booked all the same. */
export function daysShown(
  { days, timeZone }: Pick<WeekView, 'days' | 'timeZone'>,
  bookings: readonly BookingView[],
): DayShown[] {
  const held = bookings
    .filter(({ status }) => holdsPlace(status))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return days
    .map((day) => ({
      day,
      bookings: held.filter(({ startsAt }) => siteDayOf(new Date(startsAt), timeZone) === day.day),
    }))
    .filter(({ day, bookings: ofDay }) => day.isWorkday || ofDay.length > 0);
}
