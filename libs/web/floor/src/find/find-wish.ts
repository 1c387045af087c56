import type { FloorFilter, SuggestionWish } from '@etage/client';
import type { Slot, SiteId } from '@etage/domain';

export interface FindFacts {
  readonly siteId: SiteId;
  readonly slot: Slot;
  readonly filters: readonly FloorFilter[];
}

/** The filters in use are conditions here too; notebook and team count anyway. */
export const findWish = ({ siteId, slot, filters }: FindFacts): SuggestionWish => ({
  siteId,
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
  ...(filters.includes('two-screens') ? { screens: 2 } : {}),
  ...(filters.includes('height-adjustable') ? { heightAdjustable: 'true' } : {}),
  ...(filters.includes('accessible') ? { accessible: 'true' } : {}),
  ...(filters.includes('quiet') ? { quiet: 'true' } : {}),
});
