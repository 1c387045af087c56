import { z } from 'zod';
import { PRESENCE_STATES } from '@etage/domain';
import { instant, placeId, siteDay } from '../scalars';
import { personBadge, placeOfBooking } from './booking.view';
import { occurrenceVerdict } from './series.view';

export const presenceState = z.enum(PRESENCE_STATES);

/** What I said of one of my days. */
export const presenceDay = z.object({ day: siteDay, state: presenceState });

const minuteOfDay = z.number().int().min(0).max(1440);

/** 1 is Monday, 7 is Sunday. */
export const weekday = z.number().int().min(1).max(7);

/** Where and when on a weekday, in minutes of the wall clock. */
export const usualPlace = z.strictObject({
  placeId,
  startsAt: minuteOfDay,
  endsAt: minuteOfDay,
});

export const usualDayView = z.object({
  weekday,
  state: presenceState,
  /** On site only; null without a place of one's own choice. */
  place: usualPlace.extend({ at: placeOfBooking }).nullable(),
});

export const weekPatternView = z.object({ days: z.array(usualDayView) });

/** What could be booked instead of a usual place. */
export const usualOffer = z.object({
  placeId,
  startsAt: instant,
  endsAt: instant,
  at: placeOfBooking,
});

/** A usual place on one day of the week, and what stands against it; with no rejections it can be had. */
export const usualWish = occurrenceVerdict.omit({ alternatives: true }).extend({
  at: placeOfBooking,
  /** Whether it is my assigned desk. */
  own: z.boolean(),
  /** The nearest that can be had where the wish cannot; null where nothing can. */
  instead: usualOffer.nullable(),
});

export const weekDayView = z.object({
  day: siteDay,
  /** What I said of this very day; null where I said nothing. */
  said: presenceState.nullable(),
  /** Where I am as far as is known: said, booked, or usual. */
  state: presenceState.nullable(),
  /** Whether the site takes bookings on this weekday; a holiday may still forbid it. */
  isWorkday: z.boolean(),
  holiday: z.string().nullable(),
  /** Colleagues of my unit who are on site, as far as they let me know; nobody on days that are over. */
  team: z.array(personBadge),
  /** My usual place, where I have no desk on this day yet; null where there is none to book. */
  wish: usualWish.nullable(),
});

/** How much of the month of the first day I work elsewhere, in days. */
export const mobileBalanceView = z.object({
  mobileDays: z.number().int(),
  workingDays: z.number().int(),
  allowedDays: z.number().int().nullable(),
});

export const weekView = z.object({
  /** IANA name; days are those of this site. */
  timeZone: z.string(),
  days: z.array(weekDayView),
  hasPattern: z.boolean(),
  balance: mobileBalanceView,
});

export type PresenceDay = z.infer<typeof presenceDay>;
export type UsualDayView = z.infer<typeof usualDayView>;
export type WeekPatternView = z.infer<typeof weekPatternView>;
export type UsualWishView = z.infer<typeof usualWish>;
export type WeekDayView = z.infer<typeof weekDayView>;
export type WeekView = z.infer<typeof weekView>;
