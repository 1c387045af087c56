import type { BookingId, PersonId, PlaceId, SiteId, UnitId } from '../ids';

/** A city in a handful of ids: who is asking, who else there is, and where they sit. */
export const ME = 'me' as PersonId;
export const COLLEAGUE = 'colleague' as PersonId;
export const DESK = 'desk 203-1' as PlaceId;
export const NEXT_DESK = 'desk 203-2' as PlaceId;
export const ROOM = 'room 203' as PlaceId;
export const SITE = 'site' as SiteId;
export const MY_BOOKING = 'my booking' as BookingId;
export const OTHER_BOOKING = 'other booking' as BookingId;
export const MY_SECTION = 'my section' as UnitId;
export const MY_OFFICE = 'my office' as UnitId;
export const OTHER_OFFICE = 'other office' as UnitId;
