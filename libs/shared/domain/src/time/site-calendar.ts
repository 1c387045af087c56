import { instantAt, isoWeekday, plusDays, type SiteDay } from './site-day';
import type { Slot } from './slot';

/** Frame hours of one weekday (Rahmenarbeitszeit), in minutes of the wall clock since midnight. */
export interface FrameHours {
  readonly opensAt: number;
  readonly closesAt: number;
}

export interface PublicHoliday {
  readonly day: SiteDay;
  /** Name in German, as the state's law has it. */
  readonly name: string;
}

export const CLOSURE_REASONS = ['defect', 'maintenance', 'moving', 'event', 'standard'] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** A place, floor, building or site that is out of use; open-ended while `endsAt` is null. */
export interface Closure {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly reason: ClosureReason;
  readonly note: string | null;
}

export interface SiteCalendar {
  /** IANA name, `Europe/Berlin`. */
  readonly timeZone: string;
  /** Seven entries, Monday first; null where nobody may book. */
  readonly frameHours: readonly (FrameHours | null)[];
  readonly holidays: readonly PublicHoliday[];
}

/** The bookable part of a day by the frame hours; undefined on a weekday without any. */
export function frameSlot(calendar: SiteCalendar, day: SiteDay): Slot | undefined {
  const hours = calendar.frameHours[isoWeekday(day) - 1];
  if (!hours) return undefined;
  return {
    startsAt: instantAt(day, hours.opensAt, calendar.timeZone),
    endsAt: instantAt(day, hours.closesAt, calendar.timeZone),
  };
}

export const holidayOn = (calendar: SiteCalendar, day: SiteDay): PublicHoliday | undefined =>
  calendar.holidays.find((holiday) => holiday.day === day);

/** Whether one may book on a day at all: it has frame hours and is no holiday. */
export const isBookableDay = (calendar: SiteCalendar, day: SiteDay): boolean =>
  frameSlot(calendar, day) !== undefined && holidayOn(calendar, day) === undefined;

/** How many days a search for a bookable day looks at; Christmas and New Year together are shorter. */
const LOOK_AHEAD = 21;

/** The next day in a direction on which one may book; the very next one if there is none for weeks. */
export function nextBookableDay(calendar: SiteCalendar, day: SiteDay, step: 1 | -1 = 1): SiteDay {
  const days = Array.from({ length: LOOK_AHEAD }, (_, index) => plusDays(day, step * (index + 1)));
  return days.find((candidate) => isBookableDay(calendar, candidate)) ?? plusDays(day, step);
}

export const isClosedDuring = (closure: Closure, slot: Slot): boolean =>
  closure.startsAt < slot.endsAt && (closure.endsAt === null || slot.startsAt < closure.endsAt);
