/** Why a calendar server cannot be used, or not now. */
export const CALENDAR_FAULTS = [
  'calendar-address-not-allowed',
  'calendar-unreachable',
  'calendar-too-slow',
  'calendar-sign-in-refused',
  'calendar-forbidden',
  'calendar-not-found',
  'calendar-server-failed',
  'calendar-too-large',
  'calendar-unreadable',
  'calendar-password-lost',
  'calendar-owner-left',
] as const;
export type CalendarFault = (typeof CALENDAR_FAULTS)[number];

const SOONEST_S = 15;
const LATEST_S = 3_600;

/** Seconds until a calendar that could not be used `failures` times in a row is tried again: twice as long each time. */
export const calendarPatience = (failures: number): number =>
  Math.min(SOONEST_S * 2 ** Math.max(failures - 1, 0), LATEST_S);
