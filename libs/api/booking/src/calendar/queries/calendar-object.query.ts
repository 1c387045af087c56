import type { CalendarLinkId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface CalendarObjectRow {
  readonly href: string;
  /** Empty where the server does not have it any more. */
  readonly etag: string;
  readonly content: string;
  readonly ours: boolean;
}

export const KNOWN_OBJECTS = namedQuery<
  { href: string; etag: string },
  [calendarLinkId: CalendarLinkId]
>('known-calendar-objects', `SELECT href, etag FROM calendar_object WHERE link_id = $1`);

export const OBJECT_BY_HREF = namedQuery<
  CalendarObjectRow,
  [calendarLinkId: CalendarLinkId, href: string]
>(
  'calendar-object-by-href',
  `SELECT href, etag, content, ours FROM calendar_object WHERE link_id = $1 AND href = $2`,
);

/** Repeated events whose next occurrences have come within reach. */
export const OBJECTS_TO_FOLLOW = namedQuery<
  CalendarObjectRow,
  [calendarLinkId: CalendarLinkId, until: Date]
>(
  'calendar-objects-to-follow',
  `SELECT href, etag, content, ours FROM calendar_object
    WHERE link_id = $1 AND followed_until < $2 AND etag <> ''`,
);

export const STORE_OBJECT = namedQuery<
  object,
  [
    calendarLinkId: CalendarLinkId,
    href: string,
    etag: string,
    content: string,
    ours: boolean,
    followedUntil: Date | null,
  ]
>(
  'store-calendar-object',
  `INSERT INTO calendar_object (link_id, href, etag, content, ours, followed_until) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (link_id, href) DO UPDATE
     SET etag = $3, content = $4, ours = $5, followed_until = $6`,
);

export const OBJECT_WRITTEN = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, href: string, etag: string, content: string]
>(
  'calendar-object-written',
  'UPDATE calendar_object SET etag = $3, content = $4 WHERE link_id = $1 AND href = $2',
);

/** They are gone from the server; what was known of them stays until both sides know. */
export const LOSE_OBJECTS = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, hrefs: readonly string[]]
>(
  'lose-calendar-objects',
  `WITH lost AS (
     UPDATE calendar_object SET etag = '' WHERE link_id = $1 AND href = ANY ($2::text[])
   ), unread AS (
     DELETE FROM calendar_conflict WHERE link_id = $1 AND href = ANY ($2::text[]) AND kind = 'unread'
   )
   UPDATE calendar_entry SET server_starts_at = NULL, server_ends_at = NULL, server_title = NULL
    WHERE link_id = $1 AND href = ANY ($2::text[])`,
);

/** A calendar that was put up anew has nothing to do with the one before. */
export const BEGIN_ANEW = namedQuery<object, [calendarLinkId: CalendarLinkId]>(
  'begin-calendar-anew',
  `WITH entries AS (DELETE FROM calendar_entry WHERE link_id = $1)
   DELETE FROM calendar_object WHERE link_id = $1`,
);

/** Lost objects of which nothing is left to be done. */
export const FORGET_OBJECTS = namedQuery<object, [calendarLinkId: CalendarLinkId]>(
  'forget-calendar-objects',
  `DELETE FROM calendar_object o WHERE link_id = $1 AND etag = ''
      AND NOT EXISTS (SELECT FROM calendar_entry e WHERE e.link_id = o.link_id AND e.href = o.href)`,
);

export const SET_SYNC_TOKEN = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, token: string | null]
>('set-calendar-token', 'UPDATE calendar_link SET sync_token = $2 WHERE id = $1');
