import { useMyBookings, useSites, useWeek } from '@etage/client';
import { daySlot, mondayOf, plusDays, siteDayOf, type SiteDay, type Slot } from '@etage/domain';

/** From Saturday on people plan the week that comes. */
const mondayToShow = (now: Date, timeZone: string): SiteDay =>
  mondayOf(plusDays(siteDayOf(now, timeZone), 2));

const spanOf = (monday: SiteDay, timeZone: string): Slot => ({
  startsAt: daySlot(monday, timeZone).startsAt,
  endsAt: daySlot(plusDays(monday, 6), timeZone).endsAt,
});

/** The week of a day, or the one that comes next, with what is booked in it; days are those of the first site. */
export function useShownWeek(day: SiteDay | undefined, now: Date) {
  const sites = useSites();
  const timeZone = sites.data?.[0]?.calendar.timeZone ?? 'UTC';
  const monday = sites.data && mondayOf(day ?? mondayToShow(now, timeZone));
  const week = useWeek(monday);
  const mine = useMyBookings(monday && spanOf(monday, timeZone));
  return {
    ...{ monday, timeZone, week: week.data, bookings: mine.data },
    isStale: week.isPlaceholderData || mine.isPlaceholderData,
    error: sites.error ?? week.error ?? mine.error,
    retry: () => {
      for (const query of [sites, week, mine]) if (query.error) void query.refetch();
    },
  };
}
