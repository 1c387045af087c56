import type { Transaction } from '@etage/database';
import type { CalendarConflictId, CalendarConflictKind } from '@etage/domain';
import { v7 as newId } from 'uuid';
import type { CalendarRun } from './calendar-run';
import { KEEP_CONFLICT } from './queries/calendar-conflict.query';

/** What the server has. */
interface Kept {
  readonly href: string;
  readonly occurrence: string;
  readonly content: string;
  readonly serverTitle?: string | null;
  readonly organizer?: string | null;
  readonly serverStartsAt?: Date | null;
  readonly serverEndsAt?: Date | null;
}

/** Keeps what Etage could not follow, with its reasons and the whole text. */
export async function keepConflict(
  tx: Transaction,
  { link, now }: CalendarRun,
  kind: CalendarConflictKind,
  kept: Kept,
  reasons: readonly { readonly code: string }[],
): Promise<void> {
  await tx.query(KEEP_CONFLICT, [
    newId() as CalendarConflictId,
    ...([link.calendarLinkId, kept.href, kept.occurrence, kind, JSON.stringify(reasons)] as const),
    ...([kept.serverTitle ?? null, kept.organizer ?? null] as const),
    ...([kept.serverStartsAt ?? null, kept.serverEndsAt ?? null, kept.content, now] as const),
  ]);
}
