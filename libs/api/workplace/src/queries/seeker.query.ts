import type {
  BookingId,
  BookingLimitRule,
  Connector,
  FloorId,
  PersonId,
  PlaceId,
  SiteId,
  UnitId,
  Visibility,
} from '@etage/domain';
import { countsForPerson, holding, namedQuery, seatsPerson } from '@etage/database';

export interface SeekerRow {
  /** The revision of places, closures, equipment and drawings. */
  readonly setupRevision: string;
  readonly connector: Connector | null;
  readonly watts: number | null;
  readonly screens: number;
  readonly heightAdjustable: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
  /** Where the person's latest booking is. */
  readonly lastFloorId: FloorId | null;
}

/** Who looks for a desk: only ever asked for the person themselves. */
export const SEEKER = namedQuery<SeekerRow, [personId: PersonId]>(
  'seeker',
  `SELECT (SELECT revision FROM setup) AS "setupRevision", p.notebook_connector AS connector,
          p.notebook_watts AS watts, coalesce(w.screens, 0) AS screens,
          coalesce(w.height_adjustable, false) AS "heightAdjustable", coalesce(w.accessible, false) AS accessible,
          coalesce(w.quiet, false) AS quiet,
          (SELECT k.floor_id FROM booking k WHERE k.person_id = p.id AND ${holding('k.status')}
            ORDER BY k.ends_at DESC LIMIT 1) AS "lastFloorId"
     FROM person p LEFT JOIN seat_wishes w ON w.person_id = p.id
    WHERE p.id = $1`,
);

/** Which places somebody has booked on these floors at any time of a slot; one row, as there may be thousands. */
export const HELD_PLACES = namedQuery<
  { placeIds: PlaceId[] },
  [floorIds: readonly FloorId[], startsAt: Date, endsAt: Date]
>(
  'held-places-of-site',
  `SELECT coalesce(array_agg(DISTINCT place_id), '{}') AS "placeIds"
     FROM booking
    WHERE floor_id = ANY ($1::uuid[]) AND ends_at > $2 AND starts_at < $3 AND ${holding('status')}`,
);

export interface TeamSeatRow {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
  readonly givenName: string;
  readonly familyName: string;
  readonly placeId: PlaceId;
  readonly endsAt: Date;
}

/** Where the people of a unit sit during a slot; whether one may know it is decided by the rules, not here. */
export const TEAM_SEATS = namedQuery<
  TeamSeatRow,
  [unitId: UnitId | null, personId: PersonId, startsAt: Date, endsAt: Date]
>(
  'team-seats',
  `SELECT p.id AS "personId", p.unit_id AS "unitId", p.visibility, p.given_name AS "givenName",
          p.family_name AS "familyName", k.place_id AS "placeId", k.ends_at AS "endsAt"
     FROM person p
     JOIN booking k ON k.person_id = p.id AND k.ends_at > $3 AND k.starts_at < $4 AND ${holding('k.status')}
          AND ${seatsPerson('k')}
    WHERE p.unit_id = $1 AND p.id <> $2 AND p.active
    ORDER BY k.starts_at, k.id`,
);

/** How often the person themselves was booked where, between two instants. */
export const OWN_SITTINGS = namedQuery<
  { placeId: PlaceId; times: number },
  [personId: PersonId, since: Date, until: Date]
>(
  'own-sittings',
  `SELECT k.place_id AS "placeId", count(*)::int AS times
     FROM booking k
    WHERE k.person_id = $1 AND k.ends_at > $2 AND k.ends_at <= $3 AND ${holding('k.status')} AND ${seatsPerson('k')}
    GROUP BY k.place_id`,
);

/** What limits a person's desks at a site, and what of them counts: what is not over, and all of the weeks in question. */
export const LIMITS_AND_DESKS = namedQuery<
  {
    limits: BookingLimitRule[];
    counted: { bookingId: BookingId; startsAt: string; endsAt: string }[];
  },
  [personId: PersonId, siteId: SiteId, now: Date, weekStartsAt: Date, weekEndsAt: Date]
>(
  'limits-and-desks',
  `SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'role', l.role, 'unitId', l.unit_id,
            'daysAhead', l.days_ahead, 'openBookings', l.open_bookings, 'hoursPerWeek', l.hours_per_week,
            'hoursPerBooking', l.hours_per_booking)) AS limits,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('bookingId', k.id, 'startsAt', k.starts_at, 'endsAt', k.ends_at)),
                           '[]')
             FROM booking k
             JOIN place p ON p.id = k.place_id AND p.kind = 'desk'
             JOIN floor f ON f.id = k.floor_id
             JOIN building b ON b.id = f.building_id AND b.site_id = $2
            WHERE k.person_id = $1 AND ${countsForPerson('k')}
              AND k.ends_at > least($3::timestamptz, $4::timestamptz)
              AND (k.ends_at > $3 OR k.starts_at < $5::timestamptz)) AS counted
     FROM booking_limit l WHERE l.site_id = $2 AND l.kind = 'desk'
   HAVING count(*) > 0`,
);
