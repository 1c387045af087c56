import type { PlaceName } from './history-step';
import type { Minutes } from './model-time';

/** How the site of a history is set up. */
export interface HistorySettings {
  /** How many desks one may have that are not over; infinitely many where nobody limits it. */
  readonly mostDesks: number;
  /** How long what comes from the waiting list is held; undefined where it is booked at once. */
  readonly confirmWithin: Minutes | undefined;
  /** In which order places of equal standing are looked at. */
  readonly places: readonly PlaceName[];
}
