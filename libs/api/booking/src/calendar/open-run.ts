import { CaldavCollection, CalendarError, openPassword } from '@etage/calendar';
import { managesPlaces } from '@etage/domain';
import { ACTOR_BY_ID } from '../queries/actor.query';
import type { CalendarRun } from './calendar-run';
import { eventReading } from './event-reading';
import type { CalendarOffice } from './follow-server';
import type { CalendarLinkRow } from './queries/calendar-link.query';

/** Everything an attempt rests on. */
export async function openRun(
  { transactions, places }: CalendarOffice,
  link: CalendarLinkRow,
  now: Date,
  secret: string | undefined,
  fetch: typeof globalThis.fetch,
): Promise<Omit<CalendarRun, 'stillHere'>> {
  const { calendarLinkId, url, userName } = link;
  const password = secret ? openPassword(link.password, calendarLinkId, secret) : undefined;
  if (password === undefined) throw new CalendarError('calendar-password-lost', 'other secret');
  const { owner, place } = await transactions.read(async (queries) => {
    const [person] = await queries.query(ACTOR_BY_ID, [link.ownerId]);
    return {
      owner: person,
      place: person && (await places.read(queries, link.placeId, person, now)),
    };
  });
  if (!owner || !place || !managesPlaces(owner.roles)) {
    throw new CalendarError('calendar-owner-left', 'whoever linked it no longer manages places');
  }
  const collection = new CaldavCollection({ url, userName, password }, fetch);
  return { link, place, owner, collection, reading: eventReading(place, now), now };
}
