import { holding, namedQuery } from '@etage/database';
import type { BookingId, BookingStatus, PlaceId, PlaceKind } from '@etage/domain';

export const FEED_OF_ROOM = namedQuery<{ token: string | null }, [placeId: PlaceId]>(
  'feed-of-room',
  `SELECT f.token FROM place p LEFT JOIN room_feed f ON f.place_id = p.id WHERE p.id = $1 AND p.kind = 'room'`,
);

/** Nothing where there is no such room. */
export const SET_ROOM_FEED = namedQuery<{ token: string }, [placeId: PlaceId, token: string]>(
  'set-room-feed',
  `INSERT INTO room_feed (place_id, token) SELECT id, $2 FROM place WHERE id = $1 AND kind = 'room'
   ON CONFLICT (place_id) DO UPDATE SET token = excluded.token
   RETURNING token`,
);

export const ROOM_OF_FEED = namedQuery<{ placeId: PlaceId; code: string }, [token: string]>(
  'room-of-feed',
  `SELECT p.id AS "placeId", p.code FROM room_feed f JOIN place p ON p.id = f.place_id WHERE f.token = $1`,
);

/** When the room is taken: what everybody may know of a booking, and nothing of whose it is. */
export interface TakenRow {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly placeKind: PlaceKind;
  readonly code: string;
  readonly floorName: string;
  readonly buildingName: string;
  readonly address: string;
  readonly timeZone: string;
  readonly stamp: Date;
}

export const TAKEN_TIMES = namedQuery<TakenRow, [placeId: PlaceId, since: Date]>(
  'taken-times-of-room',
  `SELECT k.id AS "bookingId", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.status, p.kind AS "placeKind",
          p.code, f.name AS "floorName", b.name AS "buildingName", b.address, s.time_zone AS "timeZone",
          coalesce(k.changed_at, k.created_at) AS stamp
     FROM booking k
     JOIN place p ON p.id = k.place_id
     JOIN floor f ON f.id = p.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
    WHERE k.place_id = $1 AND k.ends_at > $2 AND ${holding('k.status')}
    ORDER BY k.starts_at, k.id`,
);
