import type { FloorId, PlaceId, SiteId, SlotMode } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Merges a part of the settings of a site into them. */
export const SET_AT_SITE = namedQuery<{ readonly id: SiteId }, [siteId: SiteId, settings: string]>(
  'slot-mode-of-site',
  'UPDATE site SET settings = settings || $2::jsonb WHERE id = $1 RETURNING id',
);

export const SET_ON_FLOOR = namedQuery<
  { readonly id: FloorId },
  [floorId: FloorId, slotMode: SlotMode | null]
>('slot-mode-of-floor', 'UPDATE floor SET slot_mode = $2 WHERE id = $1 RETURNING id');

export const SET_AT_PLACE = namedQuery<
  { readonly id: PlaceId },
  [placeId: PlaceId, slotMode: SlotMode | null]
>('slot-mode-of-place', 'UPDATE place SET slot_mode = $2 WHERE id = $1 RETURNING id');
