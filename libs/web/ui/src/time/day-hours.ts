import {
  instantAt,
  isoWeekday,
  type FrameHours,
  type SiteCalendar,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import type { MinuteSpan } from './minute-span';

/** A day without frame hours is shown like any other; the rules say that nobody may book on it. */
const USUAL_HOURS: FrameHours = { opensAt: 6 * 60, closesAt: 20 * 60 };

export const hoursOf = (calendar: SiteCalendar, day: SiteDay): FrameHours =>
  calendar.frameHours[isoWeekday(day) - 1] ?? USUAL_HOURS;

export const slotOn = (day: SiteDay, { startsAt, endsAt }: MinuteSpan, timeZone: string): Slot => ({
  startsAt: instantAt(day, startsAt, timeZone),
  endsAt: instantAt(day, endsAt, timeZone),
});
