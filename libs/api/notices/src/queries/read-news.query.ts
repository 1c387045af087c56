import type { AnnouncedBooking } from '@etage/database';
import type { Actor, BookableColleague, FloorId, MailWish, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Somebody who may want a mail: the person of the booking, or whoever booked it for them. */
export interface Addressee extends Actor {
  readonly mails: MailWish;
}

/** One booking in one change of a floor that has not become a mail yet. */
export interface News {
  readonly floorId: FloorId;
  readonly revision: number;
  readonly action: string;
  readonly actorId: PersonId | null;
  readonly booking: AnnouncedBooking;
  readonly bookedFor: BookableColleague;
  readonly addressees: readonly Addressee[];
}

/** Only one node at a time makes mails of news; the lock ends with the transaction. */
export const TAKE_OUTBOX = namedQuery<{ taken: boolean }, []>(
  'take-outbox',
  'SELECT pg_try_advisory_xact_lock(7163044) AS taken',
);

/** On the first run ever every floor begins with what comes now; a floor that is new later, with its first change. */
export const BEGIN_CURSORS = namedQuery<object, []>(
  'begin-mail-cursors',
  `INSERT INTO mail_cursor (floor_id, revision)
   SELECT f.id, CASE WHEN EXISTS (SELECT FROM mail_cursor) THEN 0 ELSE f.revision END
     FROM floor f WHERE NOT EXISTS (SELECT FROM mail_cursor c WHERE c.floor_id = f.id)
   ON CONFLICT DO NOTHING`,
);

/** The next changes of floors that have any, and up to where they go. */
export const NEWS_FLOORS = namedQuery<
  { floorId: FloorId; upTo: number },
  [revisionsAtOnce: number]
>(
  'news-floors',
  `SELECT f.id AS "floorId", least(f.revision, c.revision + $1)::float8 AS "upTo"
     FROM mail_cursor c JOIN floor f ON f.id = c.floor_id AND f.revision > c.revision
    ORDER BY f.id`,
);

/**
 * What lies between the cursors and `upTo`, in the order in which it happened: within a floor that of its revisions,
 * across floors that of the time. Bookings that are over, and changes from before `since`, are no news.
 */
export const READ_NEWS = namedQuery<
  News,
  [floorIds: readonly FloorId[], upTo: readonly number[], since: Date, now: Date]
>(
  'read-news',
  `WITH change AS (
     SELECT c.*, max(c.changed_at) OVER (PARTITION BY c.floor_id ORDER BY c.revision) AS happened_at
       FROM unnest($1::uuid[], $2::bigint[]) AS due (floor_id, up_to)
       JOIN mail_cursor m ON m.floor_id = due.floor_id
       JOIN floor_change c ON c.floor_id = due.floor_id AND c.revision > m.revision AND c.revision <= due.up_to
   )
   SELECT change.floor_id AS "floorId", change.revision::float8 AS revision, change.action,
          change.actor_id AS "actorId", announced.booking, to_whom.addressees,
          jsonb_build_object('personId', h.id, 'unitId', h.unit_id, 'visibility', h.visibility,
            'bookableBy', h.bookable_by) AS "bookedFor"
     FROM change
    CROSS JOIN LATERAL jsonb_array_elements(change.bookings) WITH ORDINALITY AS announced (booking, nth)
     JOIN booking k ON k.id = (announced.booking ->> 'bookingId')::uuid
     JOIN person h ON h.id = k.person_id
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('personId', p.id, 'roles', p.roles, 'unitPath', ARRAY[p.unit_id],
               'mails', coalesce(s.mails, 'all'))) AS addressees
        FROM person p LEFT JOIN notice_settings s ON s.person_id = p.id
       WHERE p.id IN (k.person_id, k.booked_by_id) AND p.active
    ) AS to_whom
    WHERE to_whom.addressees IS NOT NULL AND change.changed_at > $3
      AND (announced.booking ->> 'endsAt')::timestamptz > $4
    ORDER BY change.happened_at, change.floor_id, change.revision, announced.nth`,
);

export const MOVE_CURSORS = namedQuery<
  object,
  [floorIds: readonly FloorId[], upTo: readonly number[]]
>(
  'move-mail-cursors',
  `UPDATE mail_cursor SET revision = done.up_to
     FROM unnest($1::uuid[], $2::bigint[]) AS done (floor_id, up_to) WHERE mail_cursor.floor_id = done.floor_id`,
);
