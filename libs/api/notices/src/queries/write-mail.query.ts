import type {
  BookingId,
  BookingStatus,
  FloorId,
  NoticeKind,
  PersonId,
  PlaceId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Adds a mail unless it is there already; its sequence follows that of the mails about the booking before it. */
export const WRITE_MAIL = namedQuery<
  { mailId: string },
  [
    mailId: string,
    kind: NoticeKind,
    floorId: FloorId,
    revision: number,
    bookingId: BookingId,
    personId: PersonId,
    placeId: PlaceId,
    startsAt: string,
    endsAt: string,
    status: BookingStatus,
    byOther: boolean,
    now: Date,
  ]
>(
  'write-mail',
  `INSERT INTO outgoing_mail (id, kind, floor_id, revision, booking_id, person_id, place_id, starts_at, ends_at,
                              status, by_other, sequence, state, created_at)
   SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
          (SELECT coalesce(max(sequence) + 1, 0) FROM outgoing_mail
            WHERE booking_id = $5 AND person_id = $6 AND kind <> 'reminder'), 'waiting', $12
   ON CONFLICT DO NOTHING
   RETURNING id AS "mailId"`,
);

/**
 * Adds a reminder for each booking that is due for one and has none: its moment has come, the booking has not begun,
 * and it was made before that moment, as the confirmation reminds of the others.
 */
export const WRITE_REMINDERS = namedQuery<{ mailId: string }, [now: Date, limit: number]>(
  'write-reminders',
  `WITH upcoming AS (
     SELECT k.*, CASE coalesce(s.reminder, 'evening-before')
              WHEN 'evening-before'
                THEN ((k.starts_at AT TIME ZONE site.time_zone)::date - 1 + time '18:00') AT TIME ZONE site.time_zone
              WHEN 'one-hour' THEN k.starts_at - interval '1 hour'
              WHEN 'two-hours' THEN k.starts_at - interval '2 hours'
              WHEN 'four-hours' THEN k.starts_at - interval '4 hours'
            END AS due_at
       FROM booking k
       JOIN person p ON p.id = k.person_id AND p.active
       JOIN floor f ON f.id = k.floor_id
       JOIN building b ON b.id = f.building_id
       JOIN site ON site.id = b.site_id
       LEFT JOIN notice_settings s ON s.person_id = k.person_id
      WHERE k.status = 'confirmed' AND k.starts_at > $1 AND k.starts_at < $1 + interval '2 days'
        AND coalesce(s.mails, 'all') <> 'none'
   )
   INSERT INTO outgoing_mail (id, kind, floor_id, revision, booking_id, person_id, place_id, starts_at, ends_at,
                              status, by_other, sequence, state, created_at)
   SELECT gen_random_uuid(), 'reminder', floor_id, NULL, id, person_id, place_id, starts_at, ends_at,
          status, false, 0, 'waiting', $1
     FROM upcoming
    WHERE due_at <= $1 AND created_at < due_at
      AND NOT EXISTS (SELECT FROM outgoing_mail m WHERE m.kind = 'reminder' AND m.booking_id = upcoming.id
                         AND m.person_id = upcoming.person_id AND m.starts_at = upcoming.starts_at)
    ORDER BY starts_at, id LIMIT $2
   ON CONFLICT DO NOTHING
   RETURNING id AS "mailId"`,
);

/** What a mail told is nobody's business a month after the booking. */
export const FORGET_MAILS = namedQuery<object, [now: Date]>(
  'forget-mails',
  `DELETE FROM outgoing_mail WHERE ends_at < $1::timestamptz - interval '30 days'`,
);
