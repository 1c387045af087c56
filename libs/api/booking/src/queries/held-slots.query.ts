import type { BookingId, GuestId, PersonId, PlaceId, PlaceKind, SiteId } from '@etage/domain';
import { countsForPerson, namedQuery } from '@etage/database';

export interface HeldSlotRow {
  readonly holds: 'place' | 'person' | 'counted';
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const HELD = `
  SELECT 'place' AS holds, booking_id AS "bookingId", place_id AS "placeId",
         starts_at AS "startsAt", ends_at AS "endsAt"
    FROM booking_slot
   WHERE place_id = ANY ($1::uuid[]) AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)
   UNION ALL
  SELECT 'person', booking_id, place_id, starts_at, ends_at
    FROM booking_slot
   WHERE seated_person_id = $4 AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)`;

type Held = [
  placeIds: readonly PlaceId[],
  startsAt: Date,
  endsAt: Date,
  sitterId: PersonId | GuestId | null,
];

/** What holds these places, and where the person sits, during a span of time; in order of time. */
export const HELD_SLOTS = namedQuery<HeldSlotRow, Held>('held-slots', `${HELD} ORDER BY 4`);

/** The same, and what counts against the limits of a person: what is not over, and all of the weeks in question. */
export const HELD_AND_COUNTED = namedQuery<
  HeldSlotRow,
  [
    ...Held,
    countedPersonId: PersonId,
    siteId: SiteId,
    kind: PlaceKind,
    now: Date,
    weekStartsAt: Date,
    weekEndsAt: Date,
  ]
>(
  'held-and-counted',
  `${HELD}
    UNION ALL
   SELECT 'counted', k.id, k.place_id, k.starts_at, k.ends_at
     FROM booking k
     JOIN place p ON p.id = k.place_id AND p.kind = $7 AND p.light_minutes IS NULL
     JOIN floor f ON f.id = k.floor_id
     JOIN building b ON b.id = f.building_id AND b.site_id = $6
    WHERE k.person_id = $5 AND ${countsForPerson('k')} AND k.ends_at > least($8::timestamptz, $9::timestamptz)
      AND (k.ends_at > $8 OR k.starts_at < $10::timestamptz)
    ORDER BY 4`,
);
