import type { BookingView, UsualDayView, WeekView } from '@etage/contract';
import {
  isoWeekday,
  wallMinute,
  type FloorId,
  type PlaceId,
  type PresenceState,
} from '@etage/domain';
import { daysShown } from './days-shown';

/** A weekday of a usual week while it is put together. */
export interface UsualDayDraft {
  readonly weekday: number;
  /** Null while nothing is usual on it. */
  readonly state: PresenceState | null;
  readonly floorId: FloorId | null;
  readonly placeId: PlaceId | null;
  readonly startsAt: number;
  readonly endsAt: number;
}

const HOURS = { startsAt: 8 * 60, endsAt: 16 * 60 };

const emptyDay = (weekday: number): UsualDayDraft => ({
  ...{ weekday, state: null, floorId: null, placeId: null },
  ...HOURS,
});

const draftOf = ({ weekday, state, place }: UsualDayView): UsualDayDraft => ({
  ...{ weekday, state, floorId: place?.at.floorId ?? null, placeId: place?.placeId ?? null },
  startsAt: place?.startsAt ?? HOURS.startsAt,
  endsAt: place?.endsAt ?? HOURS.endsAt,
});

/** Monday to Friday, and of the weekend what is given. */
const completed = (known: readonly UsualDayDraft[]): UsualDayDraft[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap(
    (weekday) =>
      known.find((one) => one.weekday === weekday) ?? (weekday < 6 ? emptyDay(weekday) : []),
  );

export const draftsOfPattern = (days: readonly UsualDayView[]): UsualDayDraft[] =>
  completed(days.map(draftOf));

/** The week as it is: where I am, and the first desk I have on each day. */
export function draftsOfWeek(week: WeekView, bookings: readonly BookingView[]): UsualDayDraft[] {
  return completed(
    daysShown(week, bookings).map(({ day, bookings: ofDay }) => {
      const desk = ofDay.find(({ place }) => place.kind === 'desk');
      const minute = (instant: string): number => wallMinute(new Date(instant), week.timeZone);
      const known = { ...emptyDay(isoWeekday(day.day)), state: day.state };
      if (!desk || day.state !== 'on-site') return known;
      const hours = { startsAt: minute(desk.startsAt), endsAt: minute(desk.endsAt) || 24 * 60 };
      return { ...known, ...hours, floorId: desk.place.floorId, placeId: desk.placeId };
    }),
  );
}

/** What is kept: days of which something is said, with a place where one was chosen. */
export const usualDaysOf = (drafts: readonly UsualDayDraft[]) =>
  drafts.flatMap(({ weekday, state, placeId, startsAt, endsAt }) => {
    if (state === null) return [];
    const place = state === 'on-site' && placeId ? { placeId, startsAt, endsAt } : null;
    return [{ weekday, state, place }];
  });
