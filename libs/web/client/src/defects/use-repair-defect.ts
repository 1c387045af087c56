import { api, call } from '@etage/contract';
import type { DefectId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Says that a defect is repaired; what was closed for it is open again. */
export function useRepairDefect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (defectId: DefectId) =>
      call(api.defects.update, { params: { defectId }, body: { status: 'repaired' } }),
    onSettled: () =>
      Promise.all(
        [queryKeys.defects, queryKeys.allFloors, queryKeys.allOccupancy].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
