import type { BookingRule, TimeFacts, TimeRequest } from './booking/booking-rule';
import { deskIsShared } from './rules/desk-is-shared.rule';
import { inSlotMode } from './rules/in-slot-mode.rule';
import { lightBeginsNow } from './rules/light-begins-now.rule';
import { longEnough } from './rules/long-enough.rule';
import { mayBookFor } from './rules/may-book-for.rule';
import { notInThePast } from './rules/not-in-the-past.rule';
import { notOnPublicHoliday } from './rules/not-on-public-holiday.rule';
import { onTheGrid } from './rules/on-the-grid.rule';
import { personIsFree } from './rules/person-is-free.rule';
import { placeIsBookable } from './rules/place-is-bookable.rule';
import { placeIsFree } from './rules/place-is-free.rule';
import { placeIsOpen } from './rules/place-is-open.rule';
import { shortEnough } from './rules/short-enough.rule';
import { slotEndsAfterStart } from './rules/slot-ends-after-start.rule';
import { withinBookingWindow } from './rules/within-booking-window.rule';
import { withinFrameHours } from './rules/within-frame-hours.rule';
import { withinOpenBookings } from './rules/within-open-bookings.rule';
import { withinReservation } from './rules/within-reservation.rule';
import { withinWeeklyHours } from './rules/within-weekly-hours.rule';

type TimeRules = readonly BookingRule<TimeRequest, TimeFacts>[];

/** How a slot must be made. */
const BOOKING_RULES_OF_THE_SLOT: TimeRules = [slotEndsAfterStart, onTheGrid, longEnough];

/** When nobody may book, wherever they want to sit. */
export const BOOKING_RULES_OF_THE_DAY: TimeRules = [
  notInThePast,
  withinFrameHours,
  notOnPublicHoliday,
];

/** What a place, its kind and the people allow at a time at which one may book. */
const BOOKING_RULES_OF_THE_PLACE: readonly BookingRule[] = [
  shortEnough,
  inSlotMode,
  withinBookingWindow,
  placeIsOpen,
  placeIsBookable,
  lightBeginsNow,
  withinReservation,
  deskIsShared,
  mayBookFor,
  placeIsFree,
  personIsFree,
  withinOpenBookings,
  withinWeeklyHours,
];

/** The laws of booking, in the order in which people are told of a breach. Read this page first. */
export const BOOKING_RULES: readonly BookingRule[] = [
  ...BOOKING_RULES_OF_THE_SLOT,
  ...BOOKING_RULES_OF_THE_DAY,
  ...BOOKING_RULES_OF_THE_PLACE,
];
