import type { CalendarConflictView, CalendarLinkView } from '@etage/contract';
import type { CalendarConflictRow } from './queries/calendar-conflict.query';
import type { ShownCalendarLinkRow } from './queries/calendar-link.query';

const text = (at: Date | null): string | null => at && at.toISOString();

export const calendarLinkView = ({
  ownerId: _owner,
  password: _secret,
  syncToken: _token,
  failures: _count,
  syncedAt,
  dueAt,
  ...shown
}: ShownCalendarLinkRow): CalendarLinkView => ({
  ...shown,
  syncedAt: text(syncedAt),
  dueAt: dueAt.toISOString(),
});

export const calendarConflictView = ({
  startsAt,
  endsAt,
  noticedAt,
  ...conflict
}: CalendarConflictRow): CalendarConflictView => ({
  ...conflict,
  startsAt: text(startsAt),
  endsAt: text(endsAt),
  noticedAt: noticedAt.toISOString(),
});
