import type { BookingId, GuestId, PersonId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface HeldSlotRow {
  readonly holds: 'place' | 'person';
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What holds these places, and where the person sits, during a span of time; in order of time. */
export const HELD_SLOTS = namedQuery<
  HeldSlotRow,
  [placeIds: readonly PlaceId[], startsAt: Date, endsAt: Date, sitterId: PersonId | GuestId | null]
>(
  'held-slots',
  `SELECT 'place' AS holds, booking_id AS "bookingId", place_id AS "placeId",
          starts_at AS "startsAt", ends_at AS "endsAt"
     FROM booking_slot
    WHERE place_id = ANY ($1::uuid[]) AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)
    UNION ALL
   SELECT 'person', booking_id, place_id, starts_at, ends_at
     FROM booking_slot
    WHERE seated_person_id = $4 AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)
    ORDER BY 4`,
);
