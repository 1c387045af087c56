import type { CalendarFault } from '@etage/domain';

/** A calendar server does not do what is asked of it. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly fault: CalendarFault,
    /** What it said, or what the network did, for whoever looks after it; never a password. */
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}

const BY_STATUS: Readonly<Record<number, CalendarFault>> = {
  401: 'calendar-sign-in-refused',
  403: 'calendar-forbidden',
  404: 'calendar-not-found',
  405: 'calendar-not-found',
  410: 'calendar-not-found',
  413: 'calendar-too-large',
  429: 'calendar-server-failed',
};

export const errorOfStatus = (status: number): CalendarError =>
  new CalendarError(
    BY_STATUS[status] ?? (status >= 500 ? 'calendar-server-failed' : 'calendar-unreadable'),
    `HTTP ${status}`,
  );
