import type { Notebook } from '../place/equipment';

/** What a person works with and wants of a desk. Whether it has to be accessible is health data: it is theirs alone. */
export interface SeatWishes {
  /** Null where it is not known: then no dock is asked for. */
  readonly notebook: Notebook | null;
  /** How many screens one likes to have, beside the notebook's own. */
  readonly screens: number;
  readonly heightAdjustable: boolean;
  /** Not a wish but a condition. */
  readonly accessible: boolean;
  readonly quiet: boolean;
}

export const NO_WISHES: SeatWishes = {
  notebook: null,
  screens: 0,
  heightAdjustable: false,
  accessible: false,
  quiet: false,
};

export const MOST_SCREENS_WISHED = 4;
