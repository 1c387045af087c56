import { api, call, ProblemError } from '@etage/contract';
import type { ArrivalDeed } from '@etage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What it comes to when I say that I am at the place with this code; asked anew whenever the page is looked at. */
export const useArrival = (code: string) =>
  useQuery({
    queryKey: queryKeys.arrival(code),
    queryFn: ({ signal }) => call(api.arrivals.preview, { params: { code } }, { signal }),
    staleTime: 0,
    retry: (failures, error) => failures < 2 && !(error instanceof ProblemError),
  });

/** Says that I am there, as it was shown. */
export function useArrive(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (does: ArrivalDeed) =>
      call(api.arrivals.arrive, { params: { code }, body: { does } }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.arrival(code) }),
        client.invalidateQueries({ queryKey: queryKeys.myBookings }),
        client.invalidateQueries({ queryKey: queryKeys.allFloorDays }),
        client.invalidateQueries({ queryKey: queryKeys.allOccupancy }),
      ]),
  });
}
