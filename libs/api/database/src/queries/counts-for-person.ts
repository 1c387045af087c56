import { holding } from './status-in';

/**
 * SQL that is true while the booking `booking` counts against the limits of its person: what is offered in the stead of a
 * place that was closed does not, for the booking it would replace counts already.
 */
export const countsForPerson = (booking: string): string =>
  `${holding(`${booking}.status`)} AND ${booking}.replaces_id IS NULL`;
