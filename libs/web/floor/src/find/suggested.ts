import type { SuggestionView } from '@etage/contract';
import type { PlaceId, Slot } from '@etage/domain';

export type SuggestedPlace = SuggestionView['suggestions'][number];

/** Where one is in what was found: the place that is looked at, and the one after it. */
export interface Suggested {
  readonly current: SuggestedPlace;
  /** Counted from one. */
  readonly number: number;
  readonly count: number;
  /** The next one, and after the last the first; undefined where there is only one. */
  readonly next: SuggestedPlace | undefined;
}

const isFor = ({ startsAt, endsAt }: SuggestionView, slot: Slot): boolean =>
  Date.parse(startsAt) === slot.startsAt.getTime() && Date.parse(endsAt) === slot.endsAt.getTime();

/** What was found about the chosen place for just this slot. */
export function suggestedAt(
  found: SuggestionView | undefined,
  slot: Slot,
  placeId: PlaceId | undefined,
): Suggested | undefined {
  if (!found || !isFor(found, slot)) return undefined;
  const { suggestions } = found;
  const at = suggestions.findIndex(({ place }) => place.placeId === placeId);
  const current = suggestions[at];
  if (!current) return undefined;
  const next = suggestions.length > 1 ? suggestions[(at + 1) % suggestions.length] : undefined;
  return { current, number: at + 1, count: suggestions.length, next };
}
