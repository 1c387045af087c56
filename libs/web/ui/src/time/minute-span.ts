/** A span of one day in minutes of the wall clock. */
export interface MinuteSpan {
  readonly startsAt: number;
  readonly endsAt: number;
}
