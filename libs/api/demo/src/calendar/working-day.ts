import {
  frameSlot,
  isBookableDay,
  isoWeekday,
  plusDays,
  siteDayOf,
  type SiteCalendar,
  type SiteDay,
  type Slot,
} from '@etage/domain';

const DAYS_BACK = 28;
const DAYS_AHEAD = 21;

/** A day on which people work at a site. */
export class WorkingDay {
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;

  constructor(
    readonly siteDay: SiteDay,
    /** Calendar days from today; negative in the past. */
    readonly ahead: number,
    /** The frame hours of the day. */
    readonly wholeDay: Slot,
    private readonly opensAtMinute: number,
  ) {
    this.weekday = isoWeekday(siteDay);
  }

  /** Monday of the day's week. */
  get week(): SiteDay {
    return plusDays(this.siteDay, 1 - this.weekday);
  }

  /** A minute of the wall clock as an instant; clocks change on Sundays, so no working day has a jump in it. */
  instantOf(minute: number): Date {
    return new Date(this.wholeDay.startsAt.getTime() + (minute - this.opensAtMinute) * 60_000);
  }

  /** From one minute of the wall clock to another, cut where the frame hours end. */
  slot(startMinute: number, endMinute: number): Slot {
    const endsAt = this.instantOf(endMinute);
    return {
      startsAt: this.instantOf(startMinute),
      endsAt: endsAt < this.wholeDay.endsAt ? endsAt : this.wholeDay.endsAt,
    };
  }
}

function workingDay(calendar: SiteCalendar, day: SiteDay, ahead: number): WorkingDay | undefined {
  const frame = frameSlot(calendar, day);
  const hours = calendar.frameHours[isoWeekday(day) - 1];
  return frame && hours && isBookableDay(calendar, day)
    ? new WorkingDay(day, ahead, frame, hours.opensAt)
    : undefined;
}

/** The working days of a site from four weeks back to three weeks ahead of `now`, in order. */
export function workingDays(calendar: SiteCalendar, now: Date): WorkingDay[] {
  const today = siteDayOf(now, calendar.timeZone);
  return Array.from({ length: DAYS_BACK + DAYS_AHEAD + 1 }, (_, at) => at - DAYS_BACK).flatMap(
    (ahead) => workingDay(calendar, plusDays(today, ahead), ahead) ?? [],
  );
}

/**
 * The n-th working day after today, or before today where n is negative; today itself is never meant.
 * @throws Error beyond the days given
 */
export function nthWorkingDay(days: readonly WorkingDay[], n: number): WorkingDay {
  const day =
    n > 0
      ? days.filter(({ ahead }) => ahead > 0)[n - 1]
      : days.filter(({ ahead }) => ahead < 0).at(n);
  if (!day) throw new Error(`there is no working day ${n} among ${days.length}`);
  return day;
}
