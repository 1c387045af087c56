import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';
import { frameSlot, type SiteCalendar } from '../time/site-calendar';
import { daysOf, isoWeekday, type SiteDay } from '../time/site-day';
import type { Rejection } from '../booking/rejection';

const breach = (calendar: SiteCalendar, day: SiteDay): Rejection => {
  const hours = calendar.frameHours[isoWeekday(day) - 1];
  return {
    code: 'outside-frame-hours',
    day,
    opensAt: hours?.opensAt ?? null,
    closesAt: hours?.closesAt ?? null,
  };
};

/** A slot over several days must begin and end within frame hours; the nights between belong to it. */
export const withinFrameHours: BookingRule<TimeRequest, TimeFacts> = ({ slot }, { calendar }) => {
  const { first, last } = daysOf(slot, calendar.timeZone);
  const opening = frameSlot(calendar, first);
  if (!opening || slot.startsAt < opening.startsAt || slot.startsAt >= opening.endsAt) {
    return breach(calendar, first);
  }
  const closing = frameSlot(calendar, last);
  if (!closing || slot.endsAt > closing.endsAt || slot.endsAt <= closing.startsAt) {
    return breach(calendar, last);
  }
  return undefined;
};
