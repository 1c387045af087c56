import type { HeldSlot, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface HeldRoomRow extends HeldSlot {
  readonly roomId: PlaceId;
}

/** What holds rooms during a span of time: bookings of the room, and of what stands in it. */
export const HELD_ROOMS = namedQuery<
  HeldRoomRow,
  [roomIds: readonly PlaceId[], startsAt: Date, endsAt: Date]
>(
  'held-rooms',
  `WITH part AS (
     SELECT id AS room_id, id AS place_id FROM place WHERE id = ANY ($1::uuid[])
      UNION ALL
     SELECT room_id, id FROM place WHERE room_id = ANY ($1::uuid[])
   )
   SELECT part.room_id AS "roomId", h.booking_id AS "bookingId", h.place_id AS "placeId",
          h.starts_at AS "startsAt", h.ends_at AS "endsAt"
     FROM part
     JOIN booking_slot h ON h.place_id = part.place_id
      AND tstzrange(h.starts_at, h.ends_at) && tstzrange($2, $3)
    ORDER BY h.starts_at`,
);
