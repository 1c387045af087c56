/** More bookings than these are never made, taken back or cancelled at once. */
export const MOST_OCCURRENCES = 200;
