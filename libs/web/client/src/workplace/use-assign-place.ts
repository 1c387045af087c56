import { api, call } from '@etage/contract';
import type { FloorId, PersonId, PlaceId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

interface Assignment {
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  /** Null makes it a clean desk. */
  readonly assignedTo: PersonId | null;
}

/** Says whose a desk is. */
export function useAssignPlace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ placeId, assignedTo }: Assignment) =>
      call(api.places.update, { params: { placeId }, body: { assignedTo } }),
    onSettled: (_done, _error, { floorId }) =>
      client.invalidateQueries({ queryKey: queryKeys.floor(floorId) }),
  });
}
