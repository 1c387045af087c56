import type { BookingId, BookingStatus, FloorId, GuestId, PersonId, PlaceId } from '@etage/domain';
import { holding, namedQuery } from '@etage/database';

export interface FloorBookingRow {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly personId: PersonId;
  /** Who sits there in the person's stead, if so. */
  readonly guest: {
    readonly guestId: GuestId;
    readonly name: string | null;
    readonly organisation: string | null;
  } | null;
}

const bookingsOf = (floors: string, more = ''): string =>
  `SELECT id AS "bookingId", place_id AS "placeId", starts_at AS "startsAt", ends_at AS "endsAt", status,
          person_id AS "personId",${more}
          CASE WHEN guest_id IS NOT NULL THEN
            (SELECT jsonb_build_object('guestId', g.id, 'name', g.name, 'organisation', g.organisation)
               FROM guest g WHERE g.id = guest_id) END AS guest
     FROM booking
    WHERE ${floors} AND ends_at > $2 AND starts_at < $3 AND ${holding('status')}
    ORDER BY starts_at, id`;

/** Bookings that hold a place of the floor during a slot. */
export const FLOOR_BOOKINGS = namedQuery<
  FloorBookingRow,
  [floorId: FloorId, startsAt: Date, endsAt: Date]
>('floor-bookings', bookingsOf('floor_id = $1'));

/** The same for several floors. */
export const FLOORS_BOOKINGS = namedQuery<
  FloorBookingRow,
  [floorIds: readonly FloorId[], startsAt: Date, endsAt: Date]
>('floors-bookings', bookingsOf('floor_id = ANY ($1::uuid[])'));

export interface RoomBookingRow extends FloorBookingRow {
  readonly title: string | null;
}

/** Those of some places of several floors, with what they are called. */
export const ROOM_BOOKINGS = namedQuery<
  RoomBookingRow,
  [floorIds: readonly FloorId[], startsAt: Date, endsAt: Date, placeIds: readonly PlaceId[]]
>(
  'room-bookings',
  bookingsOf('floor_id = ANY ($1::uuid[]) AND place_id = ANY ($4::uuid[])', ' title,'),
);
