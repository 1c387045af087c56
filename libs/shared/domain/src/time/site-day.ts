import { parseISO } from 'date-fns';
import type { Brand } from '../brand';
import type { Slot } from './slot';
import { zoneOffset } from './zone-offset';

/** A calendar day at a site, as `2026-11-23`. Every local-day question and every clock change is answered here. */
export type SiteDay = Brand<string, 'SiteDay'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;

/** Reads `2026-11-23`; undefined when it is no such day. */
export function parseSiteDay(text: string): SiteDay | undefined {
  if (!DAY.test(text)) return undefined;
  const parsed = parseISO(text);
  return Number.isNaN(parsed.getTime()) ? undefined : (text as SiteDay);
}

/** A day as midnight in UTC, where every day has 24 hours. */
const inUtc = (day: SiteDay): number => Date.parse(`${day}T00:00Z`);

/** The wall clock of the site as if it hung in UTC. */
const onTheWall = (instant: Date, timeZone: string): Date =>
  new Date(instant.getTime() + zoneOffset(instant.getTime(), timeZone));

/** The day an instant falls on at the site. */
export const siteDayOf = (instant: Date, timeZone: string): SiteDay =>
  onTheWall(instant, timeZone).toISOString().slice(0, 10) as SiteDay;

/** Minutes on the wall clock since midnight, 0 to 1,439. */
export function wallMinute(instant: Date, timeZone: string): number {
  const wall = onTheWall(instant, timeZone);
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/**
 * The instant at which the wall clock of the site shows `minute` (0 to 1,440; 1,440 is the next midnight).
 * A time that the spring change skips becomes the first instant after it; of a time that comes twice in autumn
 * the first is meant.
 */
export function instantAt(day: SiteDay, minute: number, timeZone: string): Date {
  const wall = inUtc(day) + minute * MINUTE;
  const offset = (instant: number): number => zoneOffset(instant, timeZone);
  const [before, after] = [offset(wall - DAY_MS), offset(wall + DAY_MS)];
  const shown = [wall - before, wall - after].filter((at) => at + offset(at) === wall);
  if (shown.length > 0) return new Date(Math.min(...shown));
  let skippedTo = wall - after;
  while (skippedTo < wall - before && offset(skippedTo) !== after) skippedTo += MINUTE;
  return new Date(skippedTo);
}

/** From midnight to midnight, 23, 24 or 25 hours long. */
export const daySlot = (day: SiteDay, timeZone: string): Slot => ({
  startsAt: instantAt(day, 0, timeZone),
  endsAt: instantAt(day, 1440, timeZone),
});

/** The day it is at the site. */
export const todayAt = (timeZone: string, now: Date): Slot =>
  daySlot(siteDayOf(now, timeZone), timeZone);

export const plusDays = (day: SiteDay, days: number): SiteDay =>
  new Date(inUtc(day) + days * DAY_MS).toISOString().slice(0, 10) as SiteDay;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: SiteDay): number => new Date(inUtc(day)).getUTCDay() || 7;

/** The days a slot touches, first and last included. */
export function daysOf(slot: Slot, timeZone: string): { first: SiteDay; last: SiteDay } {
  const lastInstant = new Date(Math.max(slot.endsAt.getTime() - 1, slot.startsAt.getTime()));
  return { first: siteDayOf(slot.startsAt, timeZone), last: siteDayOf(lastInstant, timeZone) };
}
