import { createHash } from 'node:crypto';
import type { Actor, PlaceId, Slot } from '@etage/domain';

/** What is wanted in place of one occurrence. */
export interface Instead {
  readonly occurrenceStartsAt: Date;
  readonly placeId: PlaceId;
  readonly slot: Slot;
}

/** The wish: this place, this slot, and when it is repeated; always for oneself. */
export interface SeriesWish {
  readonly actor: Actor;
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly recurrence: string;
  readonly instead: readonly Instead[];
}

export interface BookSeries extends SeriesWish {
  readonly mode: 'possible' | 'all-or-nothing';
  readonly title: string | null;
  readonly idempotencyKey: string | null;
}

/** SHA-256 over what was asked, so that a key that returns with another wish is noticed. */
export const seriesHash = ({ placeId, slot, recurrence, instead, mode, title }: BookSeries) =>
  createHash('sha256')
    .update(JSON.stringify([placeId, slot, recurrence, instead, mode, title]))
    .digest();
