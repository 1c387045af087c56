import { api, type BookingView, type InputOf, type Problem } from '@etage/contract';
import type { Caller } from './caller';

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
  /** From the first request to the last answer, in milliseconds. */
  readonly tookMs: number;
}

/** All of them at once. @throws ConnectionError when somebody gets no answer or one that is no problem document */
export async function race(runners: readonly Runner[]): Promise<RaceResult> {
  const begunAt = performance.now();
  const outcomes = await Promise.all(
    runners.map(async ({ caller, wish }) => ({
      wish,
      outcome: await caller.try(api.bookings.create, { body: wish }),
    })),
  );
  const tookMs = performance.now() - begunAt;
  return {
    booked: outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.answer] : [])),
    refused: outcomes.flatMap(({ wish, outcome }) =>
      outcome.ok ? [] : [{ wish, problem: outcome.problem }],
    ),
    tookMs,
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

/** `times` rounds one after the other. */
export async function rounds(
  times: number,
  round: (number: number) => Promise<RaceResult>,
): Promise<RaceResult[]> {
  const results: RaceResult[] = [];
  for (let number = 0; number < times; number += 1) results.push(await round(number));
  return results;
}

/** Makes room for the next round. */
export const cancelAll = async (
  caller: Caller,
  bookings: readonly BookingView[],
): Promise<void> => {
  const params = bookings.map(({ bookingId }) => ({ bookingId }));
  await Promise.all(params.map((each) => caller.call(api.bookings.cancel, { params: each })));
};
