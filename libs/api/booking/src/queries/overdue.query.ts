import type { BookingId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/**
 * Bookings that nobody checked in to by the end of their site's grace, the longest overdue first. A look without locks:
 * whether each is really due is decided again, by the rule, when it is released.
 */
export const OVERDUE = namedQuery<{ readonly bookingId: BookingId }, [now: Date, limit: number]>(
  'overdue',
  `SELECT k.id AS "bookingId"
     FROM booking k
     JOIN place p ON p.id = k.place_id AND p.kind <> 'equipment'
     JOIN floor f ON f.id = k.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
    WHERE k.status = 'confirmed' AND k.ends_at > $1 AND k.starts_at <= $1
      AND greatest(k.starts_at, coalesce(k.changed_at, k.created_at))
          + (s.settings ->> 'checkInGraceMinutes')::integer * interval '1 minute' <= $1
    ORDER BY k.starts_at, k.id LIMIT $2`,
);
