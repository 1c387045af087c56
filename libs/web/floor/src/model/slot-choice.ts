import type { FloorSearch, SlotPreset } from '@etage/client';
import {
  instantAt,
  isBookableDay,
  nextBookableDay,
  siteDayOf,
  type SiteCalendar,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import { hoursOf, slotOn, type MinuteSpan } from '@etage/ui';
import { cutPreset, cutsOf, type FloorMode } from './floor-mode';

/** What the screen is about: a day, and a slot of it. */
export interface SlotChoice {
  readonly day: SiteDay;
  readonly minutes: MinuteSpan;
  readonly slot: Slot;
  /** Null for a slot that was dragged or typed. */
  readonly preset: SlotPreset | null;
  /** Of the floor; a place may have one of its own. */
  readonly mode: FloorMode;
}

/** When most people are there, in minutes since midnight; frame hours are wider. */
const WORKING_DAY: Readonly<Record<SlotPreset, MinuteSpan>> = {
  morning: { startsAt: 8 * 60, endsAt: 12 * 60 },
  afternoon: { startsAt: 12 * 60, endsAt: 16 * 60 },
  day: { startsAt: 8 * 60, endsAt: 16 * 60 },
};

const FREE_HOURS: FloorMode = { slotMode: 'free-hours', dayHalvedAt: 0 };

/** A preset as far as the frame hours of the day allow it; exactly a half or the whole day where those are booked. */
export function presetMinutes(
  calendar: SiteCalendar,
  day: SiteDay,
  preset: SlotPreset,
  mode = FREE_HOURS,
): MinuteSpan {
  const { opensAt, closesAt } = hoursOf(calendar, day);
  const cuts = cutsOf(mode, { opensAt, closesAt });
  if (cuts) return cutPreset(cuts, preset);
  const { startsAt, endsAt } = WORKING_DAY[preset];
  const clipped = { startsAt: Math.max(startsAt, opensAt), endsAt: Math.min(endsAt, closesAt) };
  return clipped.endsAt > clipped.startsAt ? clipped : { startsAt: opensAt, endsAt: closesAt };
}

/** Today as long as its working hours are not over, else the next day on which one may book. */
export function defaultDay(calendar: SiteCalendar, now: Date): SiteDay {
  const today = siteDayOf(now, calendar.timeZone);
  const { endsAt } = presetMinutes(calendar, today, 'day');
  const isOver = instantAt(today, endsAt, calendar.timeZone) <= now;
  return isBookableDay(calendar, today) && !isOver ? today : nextBookableDay(calendar, today);
}

/** Reads day and slot from the address. */
export function slotChoice(
  search: FloorSearch,
  calendar: SiteCalendar,
  now: Date,
  mode = FREE_HOURS,
): SlotChoice {
  const day = search.day ?? defaultDay(calendar, now);
  const { startsAt, endsAt } = search;
  const isFree = startsAt !== undefined && endsAt !== undefined && startsAt < endsAt;
  const preset = isFree ? null : (search.preset ?? 'day');
  const minutes = isFree
    ? { startsAt, endsAt }
    : presetMinutes(calendar, day, preset ?? 'day', mode);
  return { day, minutes, preset, mode, slot: slotOn(day, minutes, calendar.timeZone) };
}
