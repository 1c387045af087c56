import { HOLDING_STATUSES, type BookingStatus } from '@etage/domain';

/** SQL that is true where the status of a booking in `column` is one of these. */
export const statusIn = (column: string, statuses: readonly BookingStatus[]): string =>
  `${column} IN (${statuses.map((status) => `'${status}'`).join(', ')})`;

/** SQL that is true while a booking with the status in `column` holds its place. */
export const holding = (column: string): string => statusIn(column, HOLDING_STATUSES);
