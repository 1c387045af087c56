import { api, call, type SeriesView } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetBookings } from '../booking/forget-bookings';
import { newIdempotencyKey } from '../booking/idempotency-key';
import { isWorthRetrying } from '../query-client';
import type { SeriesWish } from './series-wish';

interface Click {
  readonly wish: SeriesWish;
  readonly idempotencyKey: string;
}

/** Books every occurrence that is possible. One click is one key, so a repeated try never books twice. */
export function useBookSeries() {
  const client = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ wish, idempotencyKey }: Click) =>
      call(api.series.create, { body: { ...wish, mode: 'possible' } }, { idempotencyKey }),
    retry: (failures, error) => failures < 3 && navigator.onLine && isWorthRetrying(error),
    onSettled: () => forgetBookings(client),
  });
  const book = (wish: SeriesWish): Promise<SeriesView> =>
    mutateAsync({ wish, idempotencyKey: newIdempotencyKey() });
  return { book, isPending };
}
