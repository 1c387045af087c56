import type { PlaceKind } from './place';
import { ROOM_USE_FACTS, type RoomFormality, type RoomUse } from './room-use';

export const BOOKING_MODES = ['regular', 'light', 'none'] as const;
/** How much it takes to have a place: a booking by all the rules, one on the spot that asks for nothing, or none at all. */
export type BookingMode = (typeof BOOKING_MODES)[number];

/** For how many minutes a place is taken on the spot where nobody says how long. */
export const DEFAULT_LIGHT_MINUTES = 60;

export const bookingModeOf = (place: {
  readonly bookable: boolean;
  readonly lightMinutes: number | null;
}): BookingMode => {
  if (!place.bookable) return 'none';
  return place.lightMinutes === null ? 'regular' : 'light';
};

export const formalityOf = (use: RoomUse | null): RoomFormality | null =>
  use && ROOM_USE_FACTS[use].formality;

/** Whether people look for it among the rooms: what is booked as a whole, and where one meets without a booking. */
export const isMeetingPlace = (place: {
  readonly kind: PlaceKind;
  readonly use: RoomUse | null;
  readonly bookable: boolean;
}): boolean => place.kind === 'room' && (place.bookable || place.use === 'lounge');
