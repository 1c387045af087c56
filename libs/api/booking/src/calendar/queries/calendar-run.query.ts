import type { CalendarFault, CalendarLinkId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Whose turn it is: by the clock, or because something changed on their floor. Those that failed wait for the clock. */
export const DUE_LINKS = namedQuery<{ calendarLinkId: CalendarLinkId }, [now: Date]>(
  'due-calendar-links',
  `SELECT l.id AS "calendarLinkId"
     FROM calendar_link l JOIN place p ON p.id = l.place_id JOIN floor f ON f.id = p.floor_id
    WHERE (l.leased_until IS NULL OR l.leased_until <= $1)
      AND (l.due_at <= $1 OR (l.failures = 0 AND f.revision > l.seen_revision))
    ORDER BY l.due_at`,
);

/** Takes a link for one node, which gives it back or loses it in time; nothing where another one has it. */
export const LEASE_LINK = namedQuery<
  { revision: string },
  [calendarLinkId: CalendarLinkId, now: Date, until: Date]
>(
  'lease-calendar-link',
  `UPDATE calendar_link l SET leased_until = $3
     FROM place p JOIN floor f ON f.id = p.floor_id
    WHERE l.id = $1 AND p.id = l.place_id AND (l.leased_until IS NULL OR l.leased_until <= $2)
   RETURNING f.revision::text`,
);

export const RENEW_LEASE = namedQuery<object, [calendarLinkId: CalendarLinkId, until: Date]>(
  'renew-calendar-lease',
  'UPDATE calendar_link SET leased_until = $2 WHERE id = $1',
);

export const SET_DUE = namedQuery<object, [calendarLinkId: CalendarLinkId, dueAt: Date]>(
  'set-calendar-due',
  'UPDATE calendar_link SET due_at = $2 WHERE id = $1',
);

export const GIVE_BACK_LINK = namedQuery<object, [calendarLinkId: CalendarLinkId]>(
  'give-back-calendar-link',
  'UPDATE calendar_link SET leased_until = NULL WHERE id = $1',
);

export const SUCCEED_LINK = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, now: Date, dueAt: Date, seenRevision: string]
>(
  'succeed-calendar-link',
  `UPDATE calendar_link SET synced_at = $2, due_at = $3, seen_revision = $4::bigint, fault = NULL, fault_detail = NULL,
          failures = 0
    WHERE id = $1`,
);

export const FAIL_LINK = namedQuery<
  object,
  [calendarLinkId: CalendarLinkId, fault: CalendarFault, detail: string, dueAt: Date]
>(
  'fail-calendar-link',
  `UPDATE calendar_link SET fault = $2, fault_detail = $3, due_at = $4, failures = failures + 1 WHERE id = $1`,
);

/** A server that does not answer is not asked for its other calendars either. */
export const SPARE_SERVER = namedQuery<object, [origin: string, until: Date]>(
  'spare-calendar-server',
  `UPDATE calendar_link SET due_at = $2 WHERE starts_with(url, $1 || '/') AND due_at < $2`,
);
