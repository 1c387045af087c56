import type { BookingId, BookingLimitRule, PersonId, PlaceKind, SiteId } from '@etage/domain';
import { countsForPerson, namedQuery } from '@etage/database';

/** The rules of `booking_limit` l as a JSON array. */
export const limitRules = (where: string): string => `
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'kind', l.kind, 'role', l.role, 'unitId', l.unit_id, 'daysAhead', l.days_ahead,
                    'openBookings', l.open_bookings, 'hoursPerWeek', l.hours_per_week,
                    'hoursPerBooking', l.hours_per_booking) ORDER BY l.kind, l.role, l.unit_id), '[]')
             FROM booking_limit l WHERE ${where})`;

interface LimitedSite {
  readonly siteId: SiteId;
  readonly siteName: string;
  readonly timeZone: string;
  readonly limits: BookingLimitRule[];
}

const SITE = `SELECT s.id AS "siteId", s.name AS "siteName", s.time_zone AS "timeZone",
          ${limitRules('l.site_id = s.id')} AS limits
     FROM site s`;

export const LIMITS_OF_SITE = namedQuery<LimitedSite, [siteId: SiteId]>(
  'limits-of-site',
  `${SITE} WHERE s.id = $1`,
);

export const LIMITED_SITES = namedQuery<LimitedSite, []>(
  'limited-sites',
  `${SITE} WHERE EXISTS (SELECT FROM booking_limit l WHERE l.site_id = s.id) ORDER BY s.name, s.id`,
);

export const FORGET_LIMITS = namedQuery<object, [siteId: SiteId]>(
  'forget-limits',
  'DELETE FROM booking_limit WHERE site_id = $1',
);

/** One row for each entry of a JSON array; units that are not there are left out. */
export const WRITE_LIMITS = namedQuery<
  { readonly kind: PlaceKind },
  [siteId: SiteId, limits: string]
>(
  'write-limits',
  `INSERT INTO booking_limit
   SELECT gen_random_uuid(), $1, w.kind, w.role, w."unitId", w."daysAhead", w."openBookings", w."hoursPerWeek",
          w."hoursPerBooking"
     FROM jsonb_to_recordset($2::jsonb) AS w (kind text, role text, "unitId" uuid, "daysAhead" integer,
          "openBookings" integer, "hoursPerWeek" integer, "hoursPerBooking" integer)
    WHERE w."unitId" IS NULL OR EXISTS (SELECT FROM unit WHERE id = w."unitId")
   RETURNING kind`,
);

export interface MyCountedRow {
  readonly bookingId: BookingId;
  readonly siteId: SiteId;
  readonly kind: PlaceKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a person has from an instant on, wherever it is; in order of time. */
export const COUNTED_OF_PERSON = namedQuery<MyCountedRow, [personId: PersonId, after: Date]>(
  'counted-of-person',
  `SELECT k.id AS "bookingId", b.site_id AS "siteId", p.kind, k.starts_at AS "startsAt", k.ends_at AS "endsAt"
     FROM booking k
     JOIN place p ON p.id = k.place_id AND p.light_minutes IS NULL
     JOIN floor f ON f.id = k.floor_id
     JOIN building b ON b.id = f.building_id
    WHERE k.person_id = $1 AND k.ends_at > $2 AND ${countsForPerson('k')}
    ORDER BY k.starts_at, k.id`,
);
