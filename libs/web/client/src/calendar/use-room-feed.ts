import { api, call } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** The address of the calendar of a room. */
export const useRoomFeed = (placeId: PlaceId) =>
  useQuery({
    queryKey: queryKeys.roomFeed(placeId),
    queryFn: ({ signal }) => call(api.roomFeeds.read, { params: { placeId } }, { signal }),
  });

/** Gives the calendar of a room a new address. */
export function useRenewRoomFeed(placeId: PlaceId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.roomFeeds.renew, { params: { placeId } }),
    onSuccess: (feed) => {
      client.setQueryData(queryKeys.roomFeed(placeId), feed);
    },
  });
}
