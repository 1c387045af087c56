import { calendarFile, CalendarError } from '@etage/calendar';
import type { BookingId } from '@etage/domain';
import type { CalendarRun } from './calendar-run';
import type { CalendarOffice } from './follow-server';
import { ADOPT_ENTRY, STORE_VERSIONS } from './queries/calendar-entry.query';
import { STORE_OBJECT } from './queries/calendar-object.query';
import { takeInOne } from './take-in';

/** What everybody may see of a booking: nobody knows who reads the calendar of a room. */
const TAKEN = 'Belegt';

interface UnwrittenBooking {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
}

/**
 * Writes a booking that the server does not have. Name and UID come from the booking: what was written before a crash is
 * in its own way, and taken for what it is.
 * @returns whether it was written
 */
export async function writeNew(
  { transactions }: CalendarOffice,
  run: CalendarRun,
  booking: UnwrittenBooking,
): Promise<boolean> {
  const { link, collection, now } = run;
  const { bookingId, startsAt, endsAt } = booking;
  const href = collection.hrefOf(`${bookingId}.ics`);
  const content = contentOf(booking, run);
  const etag = await collection.put(href, content, null);
  if (etag === 'refused') throw new CalendarError('calendar-server-failed', 'refuses an event');
  if (etag === 'collision') {
    await takeInOne(transactions, run, href);
    return false;
  }
  const { calendarLinkId } = link;
  const versions = JSON.stringify([{ occurrence: '', startsAt, endsAt }]);
  await transactions.run([], async (tx) => {
    await tx.query(STORE_OBJECT, [calendarLinkId, href, etag, content, true, null]);
    await tx.query(STORE_VERSIONS, [calendarLinkId, href, versions, now]);
    await tx.query(ADOPT_ENTRY, [calendarLinkId, href, bookingId]);
  });
  return true;
}

const contentOf = (
  { createdAt, ...booking }: UnwrittenBooking,
  { place: { row } }: CalendarRun,
): string =>
  calendarFile([
    {
      ...booking,
      status: 'confirmed',
      timeZone: row.timeZone,
      sequence: 0,
      stamp: createdAt,
      summary: TAKEN,
      location: [row.code, row.floorName, row.buildingName].join(', '),
      url: undefined,
    },
  ]);
