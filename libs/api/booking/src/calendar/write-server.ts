import { decideCalendarStep, readsCalendar, type CalendarStep } from '@etage/domain';
import type { CalendarRun } from './calendar-run';
import { entryVersions } from './entry-versions';
import { outOfStep, type CalendarOffice } from './follow-server';
import { UNWRITTEN_BOOKINGS, type CalendarEntryColumns } from './queries/calendar-entry.query';
import { removeEntry } from './remove-entry';
import { writeEntry } from './write-entry';
import { writeNew } from './write-new';

/**
 * Does on the server what Etage has and the server not.
 * @returns whether all of it was done; false where somebody else was there first, whose version is taken in now
 */
export async function writeServer(office: CalendarOffice, run: CalendarRun): Promise<boolean> {
  const { link, place, now } = run;
  let isDone = true;
  for (const entry of await outOfStep(office, run)) {
    const step = stepFor(entry, run);
    if (!step) continue;
    await run.stillHere();
    const write = step === 'remove' ? removeEntry : writeEntry;
    isDone = (await write(office, run, entry, step === 'overwrite')) && isDone;
  }
  const values = [link.calendarLinkId, place.row.placeId, now] as const;
  for (const booking of await office.transactions.query(UNWRITTEN_BOOKINGS, [...values])) {
    await run.stillHere();
    isDone = (await writeNew(office, run, booking)) && isDone;
  }
  return isDone;
}

/** Where nothing is read from the server, Etage's version is written over what was done there. */
function stepFor(entry: CalendarEntryColumns, { link }: CalendarRun): CalendarStep | undefined {
  const step = decideCalendarStep(entryVersions(entry));
  if (step === 'write' || step === 'overwrite' || step === 'remove') return step;
  if (readsCalendar(link.direction)) return undefined;
  return step === 'change' ? 'overwrite' : step === 'cancel' ? 'write' : undefined;
}
