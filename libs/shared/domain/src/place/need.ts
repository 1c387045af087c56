import { dockFits, type Dock, type Notebook } from './equipment';
import type { PlaceKind } from './place';

/** What a person looks for; only what is set is asked. */
export interface Need {
  readonly kind?: PlaceKind;
  readonly capacity?: number;
  readonly screens?: number;
  readonly heightAdjustable?: boolean;
  readonly accessible?: boolean;
  readonly quiet?: boolean;
  readonly notebook?: Notebook;
  /** Equipment kinds that must be there, such as `camera` or `whiteboard`. */
  readonly equipment?: readonly string[];
}

export interface PlaceFeatures {
  readonly kind: PlaceKind;
  readonly capacity: number;
  readonly screens: number;
  readonly heightAdjustable: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
  readonly docks: readonly Dock[];
  readonly equipment: readonly string[];
}

export type Miss =
  | { readonly code: 'other-kind'; readonly kind: PlaceKind }
  | { readonly code: 'too-small'; readonly capacity: number }
  | { readonly code: 'too-few-screens'; readonly screens: number }
  | { readonly code: 'not-height-adjustable' }
  | { readonly code: 'not-accessible' }
  | { readonly code: 'not-quiet' }
  | { readonly code: 'no-fitting-dock' }
  | { readonly code: 'equipment-missing'; readonly equipment: string };

/** What the place lacks of the need; an empty list means it fits. */
export function missesOf(place: PlaceFeatures, need: Need): Miss[] {
  const misses: Miss[] = [];
  if (need.kind && place.kind !== need.kind) misses.push({ code: 'other-kind', kind: place.kind });
  if (need.capacity !== undefined && place.capacity < need.capacity) {
    misses.push({ code: 'too-small', capacity: place.capacity });
  }
  if (need.screens !== undefined && place.screens < need.screens) {
    misses.push({ code: 'too-few-screens', screens: place.screens });
  }
  if (need.heightAdjustable && !place.heightAdjustable)
    misses.push({ code: 'not-height-adjustable' });
  if (need.accessible && !place.accessible) misses.push({ code: 'not-accessible' });
  if (need.quiet && !place.quiet) misses.push({ code: 'not-quiet' });
  const { notebook } = need;
  if (notebook && !place.docks.some((dock) => dockFits(dock, notebook))) {
    misses.push({ code: 'no-fitting-dock' });
  }
  for (const equipment of need.equipment ?? []) {
    if (!place.equipment.includes(equipment)) misses.push({ code: 'equipment-missing', equipment });
  }
  return misses;
}
