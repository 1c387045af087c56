import type { RoomLook, RoomsSearch } from '@etage/client';
import {
  daySlot,
  isBookableDay,
  mondayOf,
  nextBookableDay,
  plusDays,
  siteDayOf,
  wallMinute,
  weekSlot,
  type SiteCalendar,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import { hoursOf, slotOn, type MinuteSpan } from '@etage/ui';

/** What the screen is about: some days, and when on one of them a room is needed. */
export interface RoomsChoice {
  readonly look: RoomLook;
  readonly day: SiteDay;
  readonly days: readonly SiteDay[];
  /** All of the days, nights included. */
  readonly span: Slot;
  readonly minutes: MinuteSpan;
  readonly slot: Slot;
  /** How many come. */
  readonly people: number;
}

const HOUR = 60;
/** Who comes alone needs no meeting room, and large ones are for those who say so. */
const USUAL_PEOPLE = 4;
/** When most meetings could begin that are not meant for today. */
const USUAL_START = 9 * HOUR;

/** Today while an hour of it is left, else the next day on which one may book. */
function defaultDay(calendar: SiteCalendar, now: Date): SiteDay {
  const today = siteDayOf(now, calendar.timeZone);
  const { closesAt } = hoursOf(calendar, today);
  const isLeft = wallMinute(now, calendar.timeZone) + HOUR <= closesAt;
  return isBookableDay(calendar, today) && isLeft ? today : nextBookableDay(calendar, today);
}

/** The next full hour today, nine o'clock on other days; always within the hours of the day. */
function defaultStart(calendar: SiteCalendar, day: SiteDay, now: Date): number {
  const { opensAt, closesAt } = hoursOf(calendar, day);
  const isToday = siteDayOf(now, calendar.timeZone) === day;
  const nextHour = Math.ceil(wallMinute(now, calendar.timeZone) / HOUR) * HOUR;
  const start = isToday ? nextHour : USUAL_START;
  return Math.max(opensAt, Math.min(start, closesAt - HOUR));
}

function minutesOf(search: RoomsSearch, calendar: SiteCalendar, day: SiteDay, now: Date) {
  const startsAt = search.startsAt ?? defaultStart(calendar, day, now);
  const endsAt = search.endsAt ?? startsAt + HOUR;
  return { startsAt, endsAt: Math.max(endsAt, startsAt + 15) };
}

/** Only the weekdays that open, so that a week has no empty columns; all of them where none does. */
function daysOfWeek(calendar: SiteCalendar, day: SiteDay): SiteDay[] {
  const monday = mondayOf(day);
  const all = Array.from({ length: 7 }, (_, index) => plusDays(monday, index));
  const open = all.filter((_, index) => calendar.frameHours[index]);
  return open.length > 0 ? open : all;
}

/** Reads the address. */
export function roomsChoice(
  search: RoomsSearch,
  { calendar }: { readonly calendar: SiteCalendar },
  now: Date,
): RoomsChoice {
  const { timeZone } = calendar;
  const look = search.look ?? 'day';
  const day = search.day ?? defaultDay(calendar, now);
  const isWeek = look === 'week';
  const minutes = minutesOf(search, calendar, day, now);
  return {
    ...{ look, day, minutes, slot: slotOn(day, minutes, timeZone) },
    people: search.people ?? USUAL_PEOPLE,
    days: isWeek ? daysOfWeek(calendar, day) : [day],
    span: isWeek ? weekSlot(mondayOf(day), timeZone) : daySlot(day, timeZone),
  };
}
