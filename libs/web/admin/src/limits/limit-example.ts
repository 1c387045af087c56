import { plusDays, type Rejection, type SiteDay } from '@etage/domain';
import type { Limit } from './limit';

/** How whoever would go beyond a limit is refused, if they did so today. */
export function refusalBy({ limit, figure }: Limit, today: SiteDay, monday: SiteDay): Rejection {
  switch (limit) {
    case 'daysAhead':
      return { code: 'too-far-ahead', lastDay: plusDays(today, figure) };
    case 'openBookings':
      return { code: 'too-many-open-bookings', open: figure, allowed: figure };
    case 'hoursPerWeek':
      return {
        ...{ code: 'too-many-hours-in-week', week: monday },
        ...{ bookedMinutes: figure * 60, allowedHours: figure },
      };
    case 'hoursPerBooking':
      return { code: 'too-long', maximumMinutes: figure * 60 };
  }
}
