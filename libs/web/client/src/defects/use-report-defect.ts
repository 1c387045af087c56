import { api, call, type InputOf } from '@etage/contract';
import type { FloorId, PlaceId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What is broken, as the server takes it. */
export interface DefectReport {
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  readonly body: InputOf<typeof api.defects.report>['body'];
}

/** Says that a place, or something at it, is broken; the plan shows it at once. */
export function useReportDefect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ placeId, body }: DefectReport) =>
      call(api.defects.report, { params: { placeId }, body }),
    onSettled: (_defect, _error, { floorId }) =>
      Promise.all(
        [queryKeys.floor(floorId), queryKeys.defects, queryKeys.allOccupancy].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
