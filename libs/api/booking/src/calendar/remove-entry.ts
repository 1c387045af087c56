import { removeOccurrence } from '@etage/calendar';
import type { CalendarRun } from './calendar-run';
import type { CalendarOffice } from './follow-server';
import { FORGET_ENTRY, type CalendarEntryColumns } from './queries/calendar-entry.query';
import {
  LOSE_OBJECTS,
  OBJECT_BY_HREF,
  OBJECT_WRITTEN,
  type CalendarObjectRow,
} from './queries/calendar-object.query';
import { takeInOne } from './take-in';

/** What became of the object: rewritten with what is left, gone, or not to be touched. */
type Removal = { readonly etag: string; readonly content: string } | 'gone' | 'collision' | 'left';

/**
 * Takes an event off the server whose booking was given back; of a repeated one that occurrence alone.
 * @returns whether it is done
 */
export async function removeEntry(
  { transactions }: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
): Promise<boolean> {
  const { calendarLinkId } = run.link;
  const { entryId, href } = entry;
  const [object] = await transactions.query(OBJECT_BY_HREF, [calendarLinkId, href]);
  const removal = object?.etag ? await removeFrom(object, run, entry) : 'gone';
  if (removal === 'collision') {
    await takeInOne(transactions, run, href);
    return false;
  }
  await transactions.run([], async (tx) => {
    await tx.query(FORGET_ENTRY, [entryId]);
    if (removal === 'gone') await tx.query(LOSE_OBJECTS, [calendarLinkId, [href]]);
    else if (removal !== 'left') {
      const { etag, content } = removal;
      await tx.query(OBJECT_WRITTEN, [calendarLinkId, href, etag, content]);
    }
  });
  return true;
}

async function removeFrom(
  { href, etag, content }: CalendarObjectRow,
  { collection, reading, now }: CalendarRun,
  { occurrence }: CalendarEntryColumns,
): Promise<Removal> {
  const edit = { occurrence, timeZone: reading.timeZone, now };
  const rest = occurrence === '' ? 'nothing-left' : removeOccurrence(content, edit);
  if (rest === undefined) return 'left';
  if (rest === 'nothing-left') return (await collection.remove(href, etag)) ? 'gone' : 'collision';
  const written = await collection.put(href, rest, etag);
  if (written === 'collision') return 'collision';
  return written === 'refused' ? 'left' : { etag: written, content: rest };
}
