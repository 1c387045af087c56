/** Which way bookings travel between a room and the calendar it is linked with. */
export const CALENDAR_DIRECTIONS = ['both', 'to-server', 'from-server'] as const;
export type CalendarDirection = (typeof CALENDAR_DIRECTIONS)[number];

export const writesCalendar = (direction: CalendarDirection): boolean =>
  direction !== 'from-server';

export const readsCalendar = (direction: CalendarDirection): boolean => direction !== 'to-server';
