import type {
  BookableColleague,
  BookingId,
  BookingSettings,
  BookingStatus,
  FloorId,
  GuestId,
  PersonId,
  PlaceId,
  PlaceKind,
  SeriesId,
} from '@etage/domain';
import { holding, namedQuery } from '@etage/database';

/** A movable item that goes with a booking. */
export interface ItemRow {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly code: string;
  readonly name: string;
}

export interface BookingRow {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly floorId: FloorId;
  readonly personId: PersonId;
  readonly bookedById: PersonId;
  /** The person, where somebody else booked it for them. */
  readonly bookedFor: BookableColleague | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly title: string | null;
  readonly requestHash: Buffer | null;
  /** When it was booked, moved or took its last step, whichever was last. */
  readonly settledAt: Date;
  /** Until when it can be confirmed; null unless the waiting list holds or held it. */
  readonly heldUntil: Date | null;
  readonly seriesId: SeriesId | null;
  /** Who sits there in the person's stead, if so. */
  readonly guestId: GuestId | null;
  /** Null once they are forgotten. */
  readonly guestName: string | null;
  readonly guestOrganisation: string | null;
  /** Those that still go with it, or did until it ended. */
  readonly items: readonly ItemRow[];
  readonly itemOfId: BookingId | null;
  /** The booking of a place that was closed, in whose stead this one is held. */
  readonly replacesId: BookingId | null;
  /** A defect was reported with which the place cannot be used for now. */
  readonly placeBroken: boolean;
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly floorName: string;
  readonly buildingName: string;
  readonly siteName: string;
  readonly timeZone: string;
  readonly settings: BookingSettings;
}

const ITEMS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'bookingId', i.id, 'placeId', i.place_id, 'code', ip.code, 'name', ip.name) ORDER BY ip.code, i.id), '[]')
     FROM booking i JOIN place ip ON ip.id = i.place_id
    WHERE i.item_of_id = k.id
      AND (${holding('i.status')} OR (NOT (${holding('k.status')}) AND i.changed_at = k.changed_at)))`;

const BOOKED_FOR = `
  (SELECT jsonb_build_object('personId', h.id, 'unitId', h.unit_id, 'visibility', h.visibility, 'bookableBy', h.bookable_by)
     FROM person h WHERE h.id = k.person_id AND k.booked_by_id <> k.person_id)`;

const COLUMNS = `
  k.id AS "bookingId", k.place_id AS "placeId", k.floor_id AS "floorId", k.person_id AS "personId",
  k.booked_by_id AS "bookedById", ${BOOKED_FOR} AS "bookedFor", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.status, k.title,
  k.request_hash AS "requestHash", k.series_id AS "seriesId", k.item_of_id AS "itemOfId",
  k.guest_id AS "guestId", g.name AS "guestName", g.organisation AS "guestOrganisation",
  k.replaces_id AS "replacesId",
  EXISTS (SELECT FROM closure c WHERE c.place_id IN (p.id, p.room_id) AND c.reason = 'defect'
             AND c.starts_at < k.ends_at AND (c.ends_at IS NULL OR c.ends_at > k.starts_at)) AS "placeBroken",
  ${ITEMS} AS items,
  coalesce(k.changed_at, k.created_at) AS "settledAt", k.held_until AS "heldUntil", p.code, p.name, p.kind, f.name AS "floorName", b.name AS "buildingName",
  s.name AS "siteName", s.time_zone AS "timeZone", s.settings
  FROM booking k
  JOIN place p ON p.id = k.place_id
  JOIN floor f ON f.id = k.floor_id
  JOIN building b ON b.id = f.building_id
  JOIN site s ON s.id = b.site_id
  LEFT JOIN guest g ON g.id = k.guest_id`;

export const BOOKING_BY_ID = namedQuery<BookingRow, [bookingId: BookingId]>(
  'booking-by-id',
  `SELECT ${COLUMNS} WHERE k.id = $1`,
);

/** In order of time. */
export const BOOKINGS_BY_IDS = namedQuery<BookingRow, [bookingIds: readonly BookingId[]]>(
  'bookings-by-ids',
  `SELECT ${COLUMNS} WHERE k.id = ANY ($1::uuid[]) ORDER BY k.starts_at, k.id`,
);

/** In order of time. */
export const BOOKINGS_OF_SERIES = namedQuery<BookingRow, [seriesId: SeriesId]>(
  'bookings-of-series',
  `SELECT ${COLUMNS} WHERE k.series_id = $1 ORDER BY k.starts_at, k.id`,
);

export const BOOKING_BY_KEY = namedQuery<BookingRow, [bookedById: PersonId, key: string]>(
  'booking-by-key',
  `SELECT ${COLUMNS} WHERE k.booked_by_id = $1 AND k.idempotency_key = $2`,
);

/** In order of time, from the booking that starts at `afterStart` with the id `afterId` on where these are given. */
export const BOOKINGS_OF_PERSON = namedQuery<
  BookingRow,
  [
    personId: PersonId,
    startsAt: Date,
    endsAt: Date,
    afterStart: Date | null,
    afterId: BookingId | null,
    limit: number,
  ]
>(
  'bookings-of-person',
  `SELECT ${COLUMNS} WHERE k.person_id = $1 AND k.ends_at > $2 AND k.starts_at < $3
      AND ($4::timestamptz IS NULL OR (k.starts_at, k.id) > ($4, $5::uuid))
    ORDER BY k.starts_at, k.id LIMIT $6`,
);
