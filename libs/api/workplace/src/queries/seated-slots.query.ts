import type { HeldSlot, PersonId } from '@etage/domain';
import { holding, namedQuery, seatsPerson } from '@etage/database';

/** At which desks a person sits during a slot. */
export const SEATED_SLOTS = namedQuery<
  HeldSlot,
  [personId: PersonId, startsAt: Date, endsAt: Date]
>(
  'seated-slots',
  `SELECT k.id AS "bookingId", k.place_id AS "placeId", k.starts_at AS "startsAt", k.ends_at AS "endsAt"
     FROM booking k JOIN place p ON p.id = k.place_id AND p.kind = 'desk'
    WHERE k.person_id = $1 AND k.ends_at > $2 AND k.starts_at < $3
      AND ${holding('k.status')} AND ${seatsPerson('k')}
    ORDER BY k.starts_at`,
);
