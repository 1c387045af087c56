import type { CalendarConflictId, CalendarConflictKind, CalendarLinkId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface CalendarConflictRow {
  readonly calendarConflictId: CalendarConflictId;
  readonly kind: CalendarConflictKind;
  readonly reasons: { code: string }[];
  readonly title: string | null;
  readonly organizer: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly content: string;
  readonly noticedAt: Date;
}

export const CONFLICTS_OF_LINK = namedQuery<CalendarConflictRow, [calendarLinkId: CalendarLinkId]>(
  'calendar-conflicts-of-link',
  `SELECT id AS "calendarConflictId", kind, reasons, title, organizer, starts_at AS "startsAt", ends_at AS "endsAt",
          content, noticed_at AS "noticedAt"
     FROM calendar_conflict WHERE link_id = $1 ORDER BY starts_at NULLS FIRST, id LIMIT 500`,
);

/** What is kept already is kept as it is now. */
export const KEEP_CONFLICT = namedQuery<
  object,
  [
    conflictId: CalendarConflictId,
    calendarLinkId: CalendarLinkId,
    href: string,
    occurrence: string,
    kind: CalendarConflictKind,
    reasons: string,
    title: string | null,
    organizer: string | null,
    startsAt: Date | null,
    endsAt: Date | null,
    content: string,
    now: Date,
  ]
>(
  'keep-calendar-conflict',
  `INSERT INTO calendar_conflict AS c
          (id, link_id, href, occurrence, kind, reasons, title, organizer, starts_at, ends_at, content, noticed_at)
   VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, $12)
   ON CONFLICT (link_id, href, occurrence, kind) DO UPDATE
     SET reasons = excluded.reasons, title = excluded.title, organizer = excluded.organizer,
         starts_at = excluded.starts_at, ends_at = excluded.ends_at, content = excluded.content`,
);

export const NEW_CONFLICT = namedQuery<
  { calendarConflictId: CalendarConflictId },
  [calendarLinkId: CalendarLinkId, since: Date]
>(
  'new-calendar-conflict',
  `SELECT id AS "calendarConflictId" FROM calendar_conflict WHERE link_id = $1 AND noticed_at >= $2 LIMIT 1`,
);

/** The way is free, or it is gone: those to come that were not refused again. */
export const END_CONFLICTS = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, now: Date, stillRefused: readonly string[]]
>(
  'end-calendar-conflicts',
  `DELETE FROM calendar_conflict
    WHERE link_id = $1 AND kind = 'does-not-fit' AND ends_at > $2 AND NOT href || ' ' || occurrence = ANY ($3::text[])`,
);

export const END_UNREAD = namedQuery<object, [calendarLinkId: CalendarLinkId, href: string]>(
  'end-unread-calendar-conflict',
  `DELETE FROM calendar_conflict WHERE link_id = $1 AND href = $2 AND kind = 'unread'`,
);

export const DELETE_CONFLICT = namedQuery<
  { calendarConflictId: CalendarConflictId },
  [calendarLinkId: CalendarLinkId, calendarConflictId: CalendarConflictId]
>(
  'delete-calendar-conflict',
  `DELETE FROM calendar_conflict WHERE link_id = $1 AND id = $2 RETURNING id AS "calendarConflictId"`,
);

/** What was over by then. */
export const FORGET_OLD_CALENDARS = namedQuery<object, [before: Date]>(
  'forget-old-calendar-entries',
  `WITH conflicts AS (DELETE FROM calendar_conflict WHERE ends_at < $1)
   DELETE FROM calendar_entry
    WHERE coalesce(server_ends_at, '-infinity') < $1 AND coalesce(agreed_ends_at, '-infinity') < $1`,
);
