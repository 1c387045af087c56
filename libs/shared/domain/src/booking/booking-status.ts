/**
 * held → confirmed | cancelled (declined by the person, or not confirmed in time); requested → confirmed | declined | cancelled; confirmed → checked-in | released | cancelled; checked-in → cancelled.
 * A booking that is over keeps the status it had.
 */
export const BOOKING_STATUSES = [
  'held',
  'requested',
  'confirmed',
  'checked-in',
  'cancelled',
  'declined',
  'released',
] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/** While a booking is in one of these states its place is held and nobody else gets it. */
export const HOLDING_STATUSES = ['held', 'requested', 'confirmed', 'checked-in'] as const;

export const holdsPlace = (status: BookingStatus): boolean =>
  (HOLDING_STATUSES as readonly BookingStatus[]).includes(status);
