import { api, call } from '@etage/contract';
import type { RoomFormality, SiteId, Slot } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import type { RoomWish } from './rooms-search';

export interface RoomNeed {
  readonly siteId: SiteId;
  readonly slot: Slot;
  readonly people: number;
  readonly wishes: readonly RoomWish[];
  readonly formality?: RoomFormality | undefined;
}

function queryOf({ siteId, slot, people, wishes, formality }: RoomNeed) {
  const equipment = wishes.filter((wish) => wish !== 'accessible').join(',');
  return {
    siteId,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    capacity: people,
    ...(equipment ? { equipment } : {}),
    ...(wishes.includes('accessible') ? { accessible: 'true' } : {}),
    ...(formality ? { formality } : {}),
  };
}

/** Rooms by need, what fits first. While another need is looked up, the former answer stays (`isPlaceholderData`). */
export function useRoomSearch(need: RoomNeed) {
  const query = queryOf(need);
  return useQuery({
    queryKey: queryKeys.roomSearch(query),
    queryFn: async ({ signal }) => (await call(api.rooms.search, { query }, { signal })).rooms,
    placeholderData: keepPreviousData,
  });
}
