import { Refused, type TransactionRunner } from '@etage/database';
import {
  decideCalendarStep,
  readsCalendar,
  writesCalendar,
  type CalendarConflictKind,
  type CalendarStep,
} from '@etage/domain';
import type { Refusal } from '../booking.refusal';
import type { PlaceDirectory } from '../place/place.directory';
import { bookEvent } from './book-event';
import type { CalendarRun } from './calendar-run';
import { cancelEvent, changeBooking } from './change-booking';
import { entryVersions } from './entry-versions';
import { keepConflict } from './keep-conflict';
import { END_CONFLICTS } from './queries/calendar-conflict.query';
import {
  AGREE,
  ENTRIES_OUT_OF_STEP,
  FORGET_ENTRY,
  type CalendarEntryColumns,
} from './queries/calendar-entry.query';
import { FORGET_OBJECTS, OBJECT_BY_HREF } from './queries/calendar-object.query';

export interface CalendarOffice {
  readonly transactions: TransactionRunner;
  readonly places: PlaceDirectory;
}

export const outOfStep = (
  { transactions }: CalendarOffice,
  { link, now, reading }: CalendarRun,
): Promise<CalendarEntryColumns[]> =>
  transactions.query(ENTRIES_OUT_OF_STEP, [link.calendarLinkId, now, reading.window.endsAt]);

/** Does in Etage what the server has and Etage not, each entry in a transaction of its own; what does not fit is kept. */
export async function followServer(office: CalendarOffice, run: CalendarRun): Promise<void> {
  const { link, now } = run;
  const refused: string[] = [];
  for (const entry of await outOfStep(office, run)) {
    const step = decideCalendarStep(entryVersions(entry));
    const reasons = step ? await take(office, run, entry, step) : undefined;
    if (!reasons) continue;
    await keep(office, run, entry, 'does-not-fit', reasons);
    refused.push(`${entry.href} ${entry.occurrence}`);
  }
  await office.transactions.query(END_CONFLICTS, [link.calendarLinkId, now, refused]);
  await office.transactions.query(FORGET_OBJECTS, [link.calendarLinkId]);
}

type Reasons = readonly { readonly code: string }[];

/** @returns why not, where it does not fit */
async function take(
  office: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
  step: CalendarStep,
): Promise<Reasons | undefined> {
  if (step === 'forget') {
    await office.transactions.query(FORGET_ENTRY, [entry.entryId]);
  } else if (step === 'settle') {
    await settle(office.transactions, entry);
  } else if (step === 'overwrite' && !writesCalendar(run.link.direction)) {
    await keep(office, run, entry, 'both-changed', []);
  } else if (readsCalendar(run.link.direction)) {
    const taken = await follow(office, run, entry, step);
    if (taken instanceof Refused) return reasonsOf(taken.reason);
  }
  return undefined;
}

async function settle(transactions: TransactionRunner, entry: CalendarEntryColumns): Promise<void> {
  const { bookingId, startsAt, endsAt, title } = entry;
  if (!bookingId || !startsAt || !endsAt) return;
  await transactions.query(AGREE, [entry.entryId, bookingId, startsAt, endsAt, title, false]);
}

const follow = (
  office: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
  step: CalendarStep,
): Promise<Refused<Refusal> | undefined> => {
  switch (step) {
    case 'book':
      return bookEvent(office, run, entry);
    case 'change':
      return changeBooking(office, run, entry);
    case 'cancel':
      return cancelEvent(office, run, entry);
    default:
      return Promise.resolve(undefined);
  }
};

const reasonsOf = (refusal: Refusal): Reasons =>
  'rejections' in refusal ? refusal.rejections : [{ code: refusal.why }];

const keep = (
  { transactions }: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
  kind: CalendarConflictKind,
  reasons: Reasons,
): Promise<void> =>
  transactions.run([], async (tx) => {
    const [object] = await tx.query(OBJECT_BY_HREF, [run.link.calendarLinkId, entry.href]);
    const kept = { ...entry, content: object?.content ?? '' };
    await keepConflict(tx, run, kind, kept, reasons);
  });
