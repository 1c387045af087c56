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

/** Every code, in the order of the wishes; the compiler keeps it complete. */
export const MISS_CODES: readonly string[] = Object.keys({
  'other-kind': 0,
  'too-small': 0,
  'too-few-screens': 0,
  'not-height-adjustable': 0,
  'not-accessible': 0,
  'not-quiet': 0,
  'no-fitting-dock': 0,
  'equipment-missing': 0,
} satisfies Record<Miss['code'], 0>);

type Check = (place: PlaceFeatures, need: Need) => Miss | false | undefined;

/** One wish after the other; a wish that was not uttered is met. */
const CHECKS: readonly Check[] = [
  (place, { kind }) =>
    kind !== undefined && place.kind !== kind && { code: 'other-kind', kind: place.kind },
  (place, { capacity = 0 }) =>
    place.capacity < capacity && { code: 'too-small', capacity: place.capacity },
  (place, { screens = 0 }) =>
    place.screens < screens && { code: 'too-few-screens', screens: place.screens },
  (place, need) =>
    need.heightAdjustable && !place.heightAdjustable && { code: 'not-height-adjustable' },
  (place, need) => need.accessible && !place.accessible && { code: 'not-accessible' },
  (place, need) => need.quiet && !place.quiet && { code: 'not-quiet' },
  ({ docks }, { notebook }) =>
    notebook !== undefined &&
    !docks.some((dock) => dockFits(dock, notebook)) && { code: 'no-fitting-dock' },
];

/** What the place lacks of the need; an empty list means it fits. */
export const missesOf = (place: PlaceFeatures, need: Need): Miss[] => [
  ...CHECKS.flatMap((check) => check(place, need) || []),
  ...(need.equipment ?? [])
    .filter((equipment) => !place.equipment.includes(equipment))
    .map((equipment): Miss => ({ code: 'equipment-missing', equipment })),
];
