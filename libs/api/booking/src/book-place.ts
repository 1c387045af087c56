import { createHash } from 'node:crypto';
import type { Actor, GuestId, PersonId, PlaceId, Slot } from '@etage/domain';

/** The wish as it comes in: this place, this slot, for me or for somebody else. */
export interface BookPlace {
  readonly actor: Actor;
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly personId: PersonId;
  /** A guest of the actor's who will sit there. */
  readonly guestId?: GuestId | undefined;
  readonly title: string | null;
  /** Movable items of the same floor that go with it. */
  readonly itemIds?: readonly PlaceId[] | undefined;
  readonly idempotencyKey: string | null;
}

/** SHA-256 over what was asked, so that a key that returns with another wish is noticed. */
export const requestHash = ({
  placeId,
  slot,
  personId,
  guestId,
  title,
  itemIds = [],
}: BookPlace): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([
        ...[placeId, slot.startsAt.getTime(), slot.endsAt.getTime(), personId, title],
        ...(guestId ? [guestId] : []),
        ...itemIds,
      ]),
    )
    .digest();
