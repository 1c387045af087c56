import type { BookingId, CalendarLinkId, PlaceId } from '@etage/domain';
import { holding, namedQuery } from '@etage/database';

export interface CalendarEntryColumns {
  readonly entryId: string;
  readonly href: string;
  readonly occurrence: string;
  readonly ours: boolean;
  readonly organizer: string | null;
  readonly serverStartsAt: Date | null;
  readonly serverEndsAt: Date | null;
  readonly serverTitle: string | null;
  readonly agreedStartsAt: Date | null;
  readonly agreedEndsAt: Date | null;
  readonly agreedTitle: string | null;
  /** Of the booking that it belongs to; null, as what follows, unless that holds the room. */
  readonly bookingId: BookingId | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly title: string | null;
}

const SERVER = '(e.server_starts_at, e.server_ends_at, e.server_title)';
const AGREED = '(e.agreed_starts_at, e.agreed_ends_at, e.agreed_title)';
const BOOKED = '(k.starts_at, k.ends_at, CASE WHEN o.ours THEN NULL ELSE k.title END)';

const ENTRIES = `
  SELECT e.id AS "entryId", e.href, e.occurrence, o.ours, e.organizer,
         e.server_starts_at AS "serverStartsAt", e.server_ends_at AS "serverEndsAt", e.server_title AS "serverTitle",
         e.agreed_starts_at AS "agreedStartsAt", e.agreed_ends_at AS "agreedEndsAt", e.agreed_title AS "agreedTitle",
         k.id AS "bookingId", k.starts_at AS "startsAt", k.ends_at AS "endsAt",
         CASE WHEN o.ours THEN NULL ELSE k.title END AS title
    FROM calendar_entry e
    JOIN calendar_link l ON l.id = e.link_id
    JOIN calendar_object o ON o.link_id = e.link_id AND o.href = e.href
    LEFT JOIN booking k ON k.id = e.booking_id AND k.place_id = l.place_id AND ${holding('k.status')}`;

/** What is out of step, not over, and begins before the end of what can be booked; in order of time. */
export const ENTRIES_OUT_OF_STEP = namedQuery<
  CalendarEntryColumns,
  [calendarLinkId: CalendarLinkId, now: Date, horizon: Date]
>(
  'calendar-entries-out-of-step',
  `${ENTRIES}
    WHERE e.link_id = $1 AND (${SERVER} IS DISTINCT FROM ${AGREED} OR ${BOOKED} IS DISTINCT FROM ${AGREED})
      AND greatest(e.server_ends_at, e.agreed_ends_at, k.ends_at) > $2
      AND (e.server_starts_at IS NULL OR e.server_starts_at < $3)
    ORDER BY coalesce(e.server_starts_at, k.starts_at, e.agreed_starts_at), e.id`,
);

/** As it is now, and so until the transaction ends. */
export const LOCK_ENTRY = namedQuery<CalendarEntryColumns, [entryId: string]>(
  'lock-calendar-entry',
  `${ENTRIES} WHERE e.id = $1 FOR UPDATE OF e`,
);

/** What the server has of an object: an entry for each version, and none any more for the others to come. */
export const STORE_VERSIONS = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, href: string, versions: string, now: Date]
>(
  'store-calendar-versions',
  `WITH version AS (
     SELECT * FROM jsonb_to_recordset($3::jsonb)
         AS v (occurrence text, "startsAt" timestamptz, "endsAt" timestamptz, title text, organizer text)
   ), gone AS (
     UPDATE calendar_entry e SET server_starts_at = NULL, server_ends_at = NULL, server_title = NULL
      WHERE e.link_id = $1 AND e.href = $2 AND e.server_ends_at > $4
        AND NOT EXISTS (SELECT FROM version v WHERE v.occurrence = e.occurrence)
   )
   INSERT INTO calendar_entry AS e
          (id, link_id, href, occurrence, server_starts_at, server_ends_at, server_title, organizer)
   SELECT gen_random_uuid(), $1, $2, occurrence, "startsAt", "endsAt", title, organizer FROM version
   ON CONFLICT (link_id, href, occurrence) DO UPDATE
     SET server_starts_at = excluded.server_starts_at, server_ends_at = excluded.server_ends_at,
         server_title = excluded.server_title, organizer = excluded.organizer`,
);

/**
 * The booking of which Etage wrote an object, as its UID says: the one the object stands for already, else one that holds
 * the room, or held it at that very time, and for which no object of another name stands.
 */
export const BOOKING_OF_UID = namedQuery<
  { bookingId: BookingId },
  [
    bookingId: BookingId,
    placeId: PlaceId,
    calendarLinkId: CalendarLinkId,
    href: string,
    startsAt: Date | null,
    endsAt: Date | null,
  ]
>(
  'booking-of-calendar-uid',
  `SELECT k.id AS "bookingId" FROM booking k
     LEFT JOIN calendar_entry e ON e.link_id = $3 AND e.booking_id = k.id
    WHERE k.id = $1
      AND (e.href = $4
           OR e.id IS NULL AND k.place_id = $2 AND (${holding('k.status')} OR k.starts_at = $5 AND k.ends_at = $6))`,
);

/** From now on it stands for the booking, as the server has it. */
export const ADOPT_ENTRY = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, href: string, bookingId: BookingId]
>(
  'adopt-calendar-entry',
  `UPDATE calendar_entry SET booking_id = $3, agreed_starts_at = server_starts_at, agreed_ends_at = server_ends_at,
          agreed_title = server_title
    WHERE link_id = $1 AND href = $2 AND booking_id IS NULL`,
);

/** Both sides have what is given now. */
export const AGREE = namedQuery<
  object,
  [
    entryId: string,
    bookingId: BookingId,
    startsAt: Date,
    endsAt: Date,
    title: string | null,
    isOnServer: boolean,
  ]
>(
  'agree-on-calendar-entry',
  `UPDATE calendar_entry SET booking_id = $2, agreed_starts_at = $3, agreed_ends_at = $4, agreed_title = $5,
          server_starts_at = CASE WHEN $6 THEN $3 ELSE server_starts_at END,
          server_ends_at = CASE WHEN $6 THEN $4 ELSE server_ends_at END,
          server_title = CASE WHEN $6 THEN $5 ELSE server_title END
    WHERE id = $1`,
);

export const FORGET_ENTRY = namedQuery<object, [entryId: string]>(
  'forget-calendar-entry',
  'DELETE FROM calendar_entry WHERE id = $1',
);

/** Bookings of the room that the calendar does not have yet. */
export const UNWRITTEN_BOOKINGS = namedQuery<
  { bookingId: BookingId; startsAt: Date; endsAt: Date; createdAt: Date },
  [calendarLinkId: CalendarLinkId, placeId: PlaceId, now: Date]
>(
  'bookings-not-in-calendar',
  `SELECT k.id AS "bookingId", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.created_at AS "createdAt"
     FROM booking k
    WHERE k.place_id = $2 AND k.ends_at > $3 AND ${holding('k.status')}
      AND NOT EXISTS (SELECT FROM calendar_entry e WHERE e.link_id = $1 AND e.booking_id = k.id)
    ORDER BY k.starts_at, k.id`,
);

export const SET_TITLE = namedQuery<object, [bookingId: BookingId, title: string | null]>(
  'set-booking-title',
  'UPDATE booking SET title = $2 WHERE id = $1',
);
