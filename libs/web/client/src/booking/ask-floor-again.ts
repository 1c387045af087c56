import type { FloorId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What is known of a floor may be out of date: its days and the timelines of rooms are asked for again. */
export const askFloorAgain = (client: QueryClient, floorId: FloorId): Promise<unknown> =>
  Promise.all(
    [queryKeys.floorDays(floorId), queryKeys.roomTimelines].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
