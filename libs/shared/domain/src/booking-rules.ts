import type { BookingRule } from './booking/booking-rule';
import { deskIsShared } from './rules/desk-is-shared.rule';
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
import { withinReservation } from './rules/within-reservation.rule';

/** The laws of booking, in the order in which people are told of a breach. Read this page first. */
export const BOOKING_RULES: readonly BookingRule[] = [
  slotEndsAfterStart,
  onTheGrid,
  longEnough,
  shortEnough,
  notInThePast,
  withinBookingWindow,
  withinFrameHours,
  notOnPublicHoliday,
  placeIsOpen,
  placeIsBookable,
  withinReservation,
  deskIsShared,
  mayBookFor,
  placeIsFree,
  personIsFree,
];
