import type { UsualDayView, WeekPatternView } from '@etage/contract';
import { placeOfBooking } from '../booking.view';
import type { UsualDayColumns } from '../queries/usual-week.query';

type Place = UsualDayView['place'];

function placeOf(row: UsualDayColumns): Place {
  const { placeId, startsAt, endsAt } = row;
  if (placeId === null || startsAt === null || endsAt === null) return null;
  return { placeId, startsAt, endsAt, at: placeOfBooking(row as NonNullable<Place>['at']) };
}

/** A usual week as its owner reads it. */
export const weekPatternView = (rows: readonly UsualDayColumns[]): WeekPatternView => ({
  days: rows.map((row) => ({ weekday: row.weekday, state: row.state, place: placeOf(row) })),
});
