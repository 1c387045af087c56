import type { BookingRule } from '../booking/booking-rule';
import { isAssignedToAnother } from '../place/reservation';

/** An assigned desk is booked for the person it belongs to and nobody else. */
export const deskIsShared: BookingRule = (request, { place }) =>
  isAssignedToAnother(place, request) ? { code: 'desk-assigned' } : undefined;
