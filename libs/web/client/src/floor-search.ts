import type { FloorId, PlaceId, SiteDay } from '@etage/domain';

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

/** What the address of the Floor screen says beside the floor: it can be bookmarked, sent and gone back to. */
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

/** What the Floor screen is given by the shell, which alone knows routes. */
export interface FloorScreenProps {
  readonly floorId: FloorId;
  /** Goes to another floor, and to a place there; day, slot and filters stay. */
  readonly onFloor: (floorId: FloorId, placeId?: PlaceId) => void;
  readonly search: FloorSearch;
  /** Changes the address; `undefined` takes a member out. */
  readonly onSearch: (change: {
    readonly [K in keyof FloorSearch]?: FloorSearch[K] | undefined;
  }) => void;
}
