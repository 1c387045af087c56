import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import type { FloorDay } from './floor-day';

/** An answer is under way for seconds at most; this many pushes of one floor outlast it by far. */
const KEPT = 100;

/** The last pushes of a floor, oldest first. */
export const heardOf = (client: QueryClient, floorId: FloorId): readonly FloorChanged[] =>
  client.getQueryData<readonly FloorChanged[]>(queryKeys.heard(floorId)) ?? [];

export function hear(client: QueryClient, change: FloorChanged): void {
  const heard = [...heardOf(client, change.floorId), change].slice(-KEPT);
  client.setQueryData(queryKeys.heard(change.floorId), heard);
}

/** Whether a day does not know yet what was heard of its floor: there is a gap that no push closes. */
export const isBehind = (client: QueryClient, { floorId, revision }: FloorDay): boolean =>
  heardOf(client, floorId).some((change) => change.revision > revision);
