import { instantAt, type SiteCalendar, type SiteDay, type Slot } from '@etage/domain';
import { hoursOf, minuteAt, percent, shareOf, type MinuteSpan } from '@etage/ui';

/** The hours of some days side by side; the nights between are left out. */
export interface TimeScale {
  readonly timeZone: string;
  readonly days: readonly {
    readonly day: SiteDay;
    readonly hours: MinuteSpan;
    readonly slot: Slot;
  }[];
}

/** Where something lies on the scale, in percent of its length. */
export interface Stretch {
  readonly left: string;
  readonly width: string;
  /** As a part of the whole scale. */
  readonly share: number;
}

export function timeScale(calendar: SiteCalendar, days: readonly SiteDay[]): TimeScale {
  const { timeZone } = calendar;
  return {
    timeZone,
    days: days.map((day) => {
      const { opensAt, closesAt } = hoursOf(calendar, day);
      const slot = {
        startsAt: instantAt(day, opensAt, timeZone),
        endsAt: instantAt(day, closesAt, timeZone),
      };
      return { day, hours: { startsAt: opensAt, endsAt: closesAt }, slot };
    }),
  };
}

/** In parts of the hours of one day; the hour that a clock change skips or repeats lies in the night. */
const shareOfDay = (instant: Date, { startsAt, endsAt }: Slot): number => {
  const length = endsAt.getTime() - startsAt.getTime();
  return Math.min(Math.max((instant.getTime() - startsAt.getTime()) / length, 0), 1);
};

/** One stretch for each day that a slot touches. */
export function stretchesOf({ startsAt, endsAt }: Slot, { days }: TimeScale): Stretch[] {
  return days.flatMap(({ slot }, index) => {
    if (endsAt <= slot.startsAt || startsAt >= slot.endsAt) return [];
    const from = (index + shareOfDay(startsAt, slot)) / days.length;
    const share = (index + shareOfDay(endsAt, slot)) / days.length - from;
    return [{ left: percent(from), width: percent(share), share }];
  });
}

/** Where minutes of a day lie. */
export function stretchOf(
  day: SiteDay,
  minutes: MinuteSpan,
  { days }: TimeScale,
): Stretch | undefined {
  const index = days.findIndex((one) => one.day === day);
  const hours = days[index]?.hours;
  if (!hours) return undefined;
  const from = (index + shareOf(minutes.startsAt, hours)) / days.length;
  const share = (index + shareOf(minutes.endsAt, hours)) / days.length - from;
  return { left: percent(from), width: percent(share), share };
}

/** The day and minute at a part of the length. */
export function pointAt(share: number, { days }: TimeScale) {
  const at = Math.min(Math.max(share, 0), 1) * days.length;
  const index = Math.min(Math.floor(at), days.length - 1);
  const shown = days[index];
  return shown && { day: shown.day, minute: minuteAt(at - index, shown.hours), hours: shown.hours };
}
