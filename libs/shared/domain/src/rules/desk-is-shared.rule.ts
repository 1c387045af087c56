import type { BookingRule } from '../booking/booking-rule';
import { isAssignedToAnother } from '../place/reservation';

/** An assigned desk is booked for the person it belongs to, and for others while it is released. */
export const deskIsShared: BookingRule = (request, { place }) =>
  isAssignedToAnother(place, request, request.slot) ? { code: 'desk-assigned' } : undefined;
