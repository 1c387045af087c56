/**
 * SQL that is true where the booking `booking` seats the person it is for: not a guest of theirs, and not only offered in
 * the stead of a place that was closed. `booking_slot.seated_person_id` is written by the same law.
 */
export const seatsPerson = (booking: string): string =>
  `${booking}.guest_id IS NULL AND ${booking}.replaces_id IS NULL`;
