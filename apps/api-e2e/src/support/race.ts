import { api, type BookingView, type InputOf, type Problem } from '@etage/contract';
import type { Caller } from './caller';
import type { City } from './city';
import { at } from './ground';

export type Wish = InputOf<typeof api.bookings.create>['body'];

/** Somebody who wants something. */
export interface Runner {
  readonly caller: Caller;
  readonly wish: Wish;
}

export interface Refused {
  readonly wish: Wish;
  readonly problem: Problem;
}

export interface RaceResult {
  readonly booked: readonly BookingView[];
  readonly refused: readonly Refused[];
}

/**
 * All of them at once, dealt out evenly to the nodes.
 * @throws ConnectionError when somebody gets no answer or one that is no problem document
 */
export async function race({ addresses }: City, runners: readonly Runner[]): Promise<RaceResult> {
  const outcomes = await Promise.all(
    runners.map(async ({ caller, wish }, index) => {
      const there = caller.at(at(addresses, index % addresses.length));
      return { wish, outcome: await there.try(api.bookings.create, { body: wish }) };
    }),
  );
  return {
    booked: outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.answer] : [])),
    refused: outcomes.flatMap(({ wish, outcome }) =>
      outcome.ok ? [] : [{ wish, problem: outcome.problem }],
    ),
  };
}

/** `409 place-taken` and the like, each with how often it was said. */
export function refusalCounts({ refused }: RaceResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { problem } of refused) {
    const said = `${problem.status} ${problem.code}`;
    counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}

/** Frees what was booked. */
export const cancelAll = async (
  caller: Caller,
  bookings: readonly BookingView[],
): Promise<void> => {
  const params = bookings.map(({ bookingId }) => ({ bookingId }));
  await Promise.all(params.map((each) => caller.call(api.bookings.cancel, { params: each })));
};
