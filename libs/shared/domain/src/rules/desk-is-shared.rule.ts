import type { BookingRule } from '../booking/booking-rule';

/** An assigned desk is booked for the person it belongs to and nobody else. */
export const deskIsShared: BookingRule = ({ personId }, { place }) =>
  place.assignedPersonId === null || place.assignedPersonId === personId
    ? undefined
    : { code: 'desk-assigned' };
