import type { PresenceState } from './presence-state';

/** What is known of somebody's day. */
export interface DayHints {
  /** What the person said of this very day. */
  readonly said: PresenceState | null;
  /** What the usual week says of the weekday. */
  readonly usual: PresenceState | null;
  /** Whether a desk is booked on the day. */
  readonly isSeated: boolean;
}

/** What was said of a day counts first, then a desk that is booked, then the usual week. */
export const presenceOn = ({ said, usual, isSeated }: DayHints): PresenceState | null =>
  said ?? (isSeated ? 'on-site' : usual);
