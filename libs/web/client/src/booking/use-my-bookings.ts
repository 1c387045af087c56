import { api, call, type ResponseOf, type BookingView } from '@etage/contract';
import type { BookingId, Slot } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

type Page = ResponseOf<typeof api.bookings.list>;

interface Question {
  readonly personId: 'me';
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Page after page until there is no more. */
async function readAll(query: Question, signal: AbortSignal): Promise<readonly BookingView[]> {
  const all: BookingView[] = [];
  let after: BookingId | null = null;
  do {
    const page: Page = await call(
      api.bookings.list,
      { query: after ? { ...query, after } : query },
      { signal },
    );
    all.push(...page.bookings);
    after = page.next;
  } while (after);
  return all;
}

/** My bookings that touch a span of time; not asked for until the span is known. */
export function useMyBookings(during: Slot | undefined) {
  const startsAt = during?.startsAt.toISOString() ?? '';
  const endsAt = during?.endsAt.toISOString() ?? '';
  return useQuery({
    queryKey: queryKeys.myBookingsDuring(startsAt, endsAt),
    queryFn: ({ signal }) => readAll({ personId: 'me', startsAt, endsAt }, signal),
    enabled: during !== undefined,
    placeholderData: keepPreviousData,
  });
}
