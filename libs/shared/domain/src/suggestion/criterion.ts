import type { Seat } from './seat';
import type { Seeker } from './seeker';
import type { SuggestionReason } from './suggestion-reason';

export interface Merit {
  /** From -1 to 1; how much that counts is the list's business. */
  readonly points: number;
  /** Where it is worth a word. */
  readonly reason?: SuggestionReason;
}

/** One thing that speaks for a seat, or against it; undefined where it does not matter. */
export type Criterion = (seat: Seat, seeker: Seeker) => Merit | undefined;
