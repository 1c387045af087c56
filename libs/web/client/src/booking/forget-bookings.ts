import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

const KNOWN_OF_BOOKINGS = [
  queryKeys.myBookings,
  queryKeys.weeks,
  queryKeys.allFloorDays,
  queryKeys.allOccupancy,
  queryKeys.roomTimelines,
];

/** Several bookings of mine came or went at once: all that is known of bookings is asked for again. */
export const forgetBookings = (client: QueryClient): Promise<unknown> =>
  Promise.all(KNOWN_OF_BOOKINGS.map((queryKey) => client.invalidateQueries({ queryKey })));
