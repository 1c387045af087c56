import type { PlaceId, SiteDay } from '@etage/domain';

/** What one may ask of a place beside the plan. */
export const FLOOR_FILTERS = [
  'dock',
  'height-adjustable',
  'two-screens',
  'accessible',
  'quiet',
  'near-team',
] as const;
export type FloorFilter = (typeof FLOOR_FILTERS)[number];

export const SLOT_PRESETS = ['morning', 'afternoon', 'day'] as const;
export type SlotPreset = (typeof SLOT_PRESETS)[number];

/**
 * What the address of the Floor screen says beside the floor: it can be bookmarked, sent and gone back to. It stands here
 * because the shell reads every address before the screen with its canvas is loaded.
 */
export interface FloorSearch {
  /** Absent: today, or the next day on which one may book. */
  readonly day?: SiteDay;
  readonly preset?: SlotPreset;
  /** A dragged slot in minutes of the wall clock; wins over the preset. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  readonly filters?: readonly FloorFilter[];
  /** The chosen place. */
  readonly place?: PlaceId;
  /** On a phone, where both do not fit. */
  readonly view?: 'plan' | 'list';
}
