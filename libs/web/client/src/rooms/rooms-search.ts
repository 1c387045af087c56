import type { EquipmentKind, PlaceId, RoomFormality, SiteDay, SiteId } from '@etage/domain';

/** A day with its hours, the days of a week, or everything in words. */
export const ROOM_LOOKS = ['day', 'week', 'list'] as const;
export type RoomLook = (typeof ROOM_LOOKS)[number];

/** What one may ask of a room with one press. */
export const ROOM_WISHES = [
  'camera',
  'digital-whiteboard',
  'screen',
  'accessible',
] as const satisfies readonly (EquipmentKind | 'accessible')[];
export type RoomWish = (typeof ROOM_WISHES)[number];

/** What the address of the Rooms screen says: it can be bookmarked, sent and gone back to. */
export interface RoomsSearch {
  readonly site?: SiteId;
  /** Absent: today, or the next day on which one may book. */
  readonly day?: SiteDay;
  /** Absent: the day. */
  readonly look?: RoomLook;
  /** When it is needed, in minutes of the wall clock. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** How many people come. */
  readonly people?: number;
  readonly wishes?: readonly RoomWish[];
  readonly formality?: RoomFormality;
  /** The chosen room. */
  readonly room?: PlaceId;
}
