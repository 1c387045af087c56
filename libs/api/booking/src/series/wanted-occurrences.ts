import { occurrences } from '@etage/domain/recurrence';
import type { GuestId, PersonId, PlaceId, Slot } from '@etage/domain';
import { Refused } from '@etage/database';
import { refuse, type Refusal } from '../booking.refusal';
import type { SeriesWish } from './book-series';

/** One booking that is wanted. */
export interface WantedOccurrence {
  readonly placeId: PlaceId;
  readonly slot: Slot;
  /** Whom it is for; the actor where absent. */
  readonly personId?: PersonId | undefined;
  /** Who will sit there in the person's stead. */
  readonly guestId?: GuestId | undefined;
}

/** The occurrences by the rule, each as it is or what is wanted in its place; in order of time by the rule. */
export function wantedOccurrences(
  { placeId, slot, recurrence, instead }: SeriesWish,
  timeZone: string,
): WantedOccurrence[] | Refused<Refusal> {
  if (slot.endsAt <= slot.startsAt) {
    return refuse({ why: 'recurrence', rejection: { code: 'slot-empty' } });
  }
  const slots = occurrences(recurrence, slot, timeZone);
  if ('code' in slots) return refuse({ why: 'recurrence', rejection: slots });
  const replaced = new Map(instead.map((one) => [one.occurrenceStartsAt.getTime(), one]));
  const wanted = slots.map((each): WantedOccurrence => {
    const other = replaced.get(each.startsAt.getTime());
    replaced.delete(each.startsAt.getTime());
    return other ? { placeId: other.placeId, slot: other.slot } : { placeId, slot: each };
  });
  return replaced.size > 0 ? refuse({ why: 'no-such-occurrence' }) : wanted;
}
