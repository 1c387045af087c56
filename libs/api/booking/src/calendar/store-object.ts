import { readEvent, type EventVersion, type ReadEvent, type ReadObject } from '@etage/calendar';
import type { Transaction } from '@etage/database';
import type { BookingId } from '@etage/domain';
import type { CalendarRun } from './calendar-run';
import { keepConflict } from './keep-conflict';
import { END_UNREAD } from './queries/calendar-conflict.query';
import { ADOPT_ENTRY, BOOKING_OF_UID, STORE_VERSIONS } from './queries/calendar-entry.query';
import { STORE_OBJECT } from './queries/calendar-object.query';

/** No event of a meeting is that long; what is, is kept unread. */
const LONGEST_CONTENT = 300_000;

const OUR_UID = /^([0-9a-f]{8}-[0-9a-f-]{27})@etage$/;

/** Keeps what the server has under a name, and when that takes the room. */
export async function storeObject(
  tx: Transaction,
  run: CalendarRun,
  { href, etag, content }: ReadObject,
): Promise<void> {
  const { calendarLinkId } = run.link;
  const isLong = content.length > LONGEST_CONTENT;
  const event = isLong
    ? ({ uid: null, title: null, reason: 'event-too-long' } as const)
    : readEvent(content, run.reading);
  const kept = isLong ? content.slice(0, LONGEST_CONTENT) : content;
  const bookingId = 'versions' in event ? await ourBooking(tx, run, href, event) : undefined;
  const until = 'versions' in event && event.isRecurring && !bookingId;
  await tx.query(STORE_OBJECT, [
    ...([calendarLinkId, href, etag, kept, bookingId !== undefined] as const),
    until ? run.reading.window.endsAt : null,
  ]);
  if ('reason' in event) {
    const object = { href, occurrence: '', content: kept, serverTitle: event.title };
    await keepConflict(tx, run, 'unread', object, [{ code: event.reason }]);
    return;
  }
  await tx.query(END_UNREAD, [calendarLinkId, href]);
  const versions = bookingId ? asOurs(event.versions) : event.versions;
  await tx.query(STORE_VERSIONS, [calendarLinkId, href, JSON.stringify(versions), run.now]);
  if (bookingId) await tx.query(ADOPT_ENTRY, [calendarLinkId, href, bookingId]);
}

/** The UID comes from the booking, so that what was written before a crash is found again. */
async function ourBooking(
  tx: Transaction,
  { link, place }: CalendarRun,
  href: string,
  { uid, versions: [version] }: ReadEvent,
): Promise<BookingId | undefined> {
  const id = OUR_UID.exec(uid ?? '')?.[1];
  if (!id) return undefined;
  const [booking] = await tx.query(BOOKING_OF_UID, [
    ...([id as BookingId, place.row.placeId, link.calendarLinkId, href] as const),
    ...([version?.startsAt ?? null, version?.endsAt ?? null] as const),
  ]);
  return booking?.bookingId;
}

/** Of what Etage wrote itself only the time counts. */
const asOurs = ([version]: readonly EventVersion[]): EventVersion[] =>
  version ? [{ ...version, occurrence: '', title: null, organizer: null }] : [];
