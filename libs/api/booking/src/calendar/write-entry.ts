import { changeEvent } from '@etage/calendar';
import type { TransactionRunner } from '@etage/database';
import type { CalendarRun } from './calendar-run';
import { entryVersions } from './entry-versions';
import type { CalendarOffice } from './follow-server';
import { keepConflict } from './keep-conflict';
import { END_UNREAD } from './queries/calendar-conflict.query';
import { AGREE, FORGET_ENTRY, type CalendarEntryColumns } from './queries/calendar-entry.query';
import { OBJECT_BY_HREF, OBJECT_WRITTEN } from './queries/calendar-object.query';
import { takeInOne } from './take-in';

/**
 * Writes what a booking has become into its event, of which everything else stays.
 * @param overwrites what was changed on the server as well; that is kept as a conflict first
 * @returns whether it was written
 */
export async function writeEntry(
  { transactions }: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
  overwrites: boolean,
): Promise<boolean> {
  const { link, collection, reading, now } = run;
  const { entryId, href, occurrence, bookingId } = entry;
  const { inEtage } = entryVersions(entry);
  const [object] = await transactions.query(OBJECT_BY_HREF, [link.calendarLinkId, href]);
  if (!object || !inEtage || !bookingId) return true;
  if (overwrites) {
    const kept = { ...entry, content: object.content };
    await transactions.run([], (tx) => keepConflict(tx, run, 'both-changed', kept, []));
  }
  const edit = { occurrence, timeZone: reading.timeZone, now };
  const content = changeEvent(object.content, inEtage, edit);
  if (!content) {
    await transactions.query(FORGET_ENTRY, [entryId]); // it is written as an event of its own
    return true;
  }
  const etag = await collection.put(href, content, object.etag || null);
  if (etag === 'collision') {
    await takeInOne(transactions, run, href);
    return false;
  }
  if (etag === 'refused') {
    await keepRefused(transactions, run, { ...entry, content: object.content });
    return true;
  }
  const { startsAt, endsAt, title } = inEtage;
  await transactions.run([], async (tx) => {
    await tx.query(OBJECT_WRITTEN, [link.calendarLinkId, href, etag, content]);
    await tx.query(END_UNREAD, [link.calendarLinkId, href]);
    await tx.query(AGREE, [entryId, bookingId, startsAt, endsAt, title, true]);
  });
  return true;
}

const keepRefused = (
  transactions: TransactionRunner,
  run: CalendarRun,
  kept: CalendarEntryColumns & { readonly content: string },
): Promise<void> =>
  transactions.run([], (tx) => keepConflict(tx, run, 'unread', kept, [{ code: 'write-refused' }]));
