import type { BookingId, PlaceId } from '@etage/domain';
import { holding, namedQuery } from '@etage/database';
import { neighboursWith, type NeighbourRow } from './neighbours.query';
import type { OfferedFeatures } from './waiting-candidates.query';
import { OFFERED_FEATURES } from './waiting-match';

/** As many places around one that is closed are looked at, the nearest first. */
const NEAREST = 100;

/**
 * All that is locked when a place is closed: itself and the desks in it, the places of the same kinds around them, and
 * the desks in those.
 */
export const PLACES_AROUND = namedQuery<{ readonly placeId: PlaceId }, [placeId: PlaceId]>(
  'places-around',
  `WITH closed AS (
     SELECT p.* FROM place p JOIN place c ON c.id = $1 WHERE p.id = c.id OR (p.room_id = c.id AND c.kind = 'room')
   ), near AS (
     SELECT n.id FROM closed c
      CROSS JOIN LATERAL (
        SELECT p.id FROM place p WHERE p.floor_id = c.floor_id AND p.kind = c.kind AND p.bookable AND p.id <> c.id
         ORDER BY (p.x - c.x) ^ 2 + (p.y - c.y) ^ 2, p.id LIMIT ${NEAREST}) AS n
   )
   SELECT id AS "placeId" FROM closed
    UNION SELECT id FROM near
    UNION SELECT d.id FROM place d JOIN near ON d.room_id = near.id`,
);

/**
 * Bookings `k` of the place `p`, or of a room's desks, that are not over; what is only held for somebody counts not.
 * @param room the place that is closed
 */
export const isAffected = (room: string, now: string): string =>
  `${room} IN (p.id, p.room_id) AND k.place_id = p.id AND k.floor_id = p.floor_id AND ${holding('k.status')}
       AND k.status <> 'held' AND k.ends_at > ${now}`;

/** In order of time. */
export const AFFECTED_BOOKINGS = namedQuery<
  { readonly bookingId: BookingId },
  [placeId: PlaceId, now: Date]
>(
  'affected-bookings',
  `SELECT k.id AS "bookingId" FROM place p JOIN booking k ON ${isAffected('$1', '$2')} ORDER BY k.starts_at, k.id`,
);

export const PLACE_OFFERS = namedQuery<OfferedFeatures, [placeId: PlaceId]>(
  'place-offers',
  `SELECT p.kind, ${OFFERED_FEATURES} FROM place p WHERE p.id = $1`,
);

/** The other places of the same kind on the floor, with what holds them and what they offer. */
export const CANDIDATES = namedQuery<
  NeighbourRow & OfferedFeatures,
  [placeId: PlaceId, startsAt: Date, endsAt: Date, now: Date]
>('replacement-candidates', neighboursWith(`${OFFERED_FEATURES},`));

/** Holds a booking in the stead of another, until then. */
export const SET_REPLACES = namedQuery<
  object,
  [bookingId: BookingId, replacesId: BookingId, heldUntil: Date]
>('set-replaces', 'UPDATE booking SET replaces_id = $2, held_until = $3 WHERE id = $1');

/** What is held in the stead of these bookings. */
export const OFFERS_FOR = namedQuery<
  { readonly bookingId: BookingId; readonly placeId: PlaceId },
  [bookingIds: readonly BookingId[]]
>(
  'offers-for',
  `SELECT id AS "bookingId", place_id AS "placeId" FROM booking
    WHERE replaces_id = ANY ($1::uuid[]) AND status = 'held' ORDER BY id`,
);

/** Offers whose time is up; each is decided again when it lapses. */
export const OVERDUE_OFFERS = namedQuery<
  { readonly bookingId: BookingId },
  [now: Date, limit: number]
>(
  'overdue-offers',
  `SELECT id AS "bookingId" FROM booking
    WHERE status = 'held' AND held_until <= $1 AND ends_at > $1 AND replaces_id IS NOT NULL
    ORDER BY held_until, id LIMIT $2`,
);
