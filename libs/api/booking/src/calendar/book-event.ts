import { BusyError, Refused, type Queries, type Transaction } from '@etage/database';
import { decideCalendarStep, type Actor, type CalendarVersion } from '@etage/domain';
import type { BookPlace } from '../book-place';
import { bookingLocks } from '../booking.facts';
import { refuse, type Refusal } from '../booking.refusal';
import { writeBooking } from '../booking.write';
import { knownAnswer } from '../known-answer';
import { newBooking } from '../new-booking';
import type { KnownPlace } from '../place/place.directory';
import { ACTOR_BY_EMAIL } from '../queries/actor.query';
import { undefinedIfOvertaken } from '../undefined-if-overtaken';
import type { CalendarRun } from './calendar-run';
import { entryVersions } from './entry-versions';
import type { CalendarOffice } from './follow-server';
import { AGREE, LOCK_ENTRY, type CalendarEntryColumns } from './queries/calendar-entry.query';

const ATTEMPTS = 3;

type Answer = Refused<Refusal> | 'done';

/**
 * Books what is new on the server, by the rules that hold for everybody: for its organiser, with their rights, where
 * they work here, else for whoever linked the calendar. The booking and the word that the entry stands for it are one
 * transaction.
 */
export async function bookEvent(
  { transactions, places }: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
): Promise<Refused<Refusal> | undefined> {
  const { onServer } = entryVersions(entry);
  if (!onServer) return undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await transactions.read(async (queries) => {
      const actor = await actorFor(queries, run, entry);
      return { actor, place: await places.read(queries, run.link.placeId, actor, run.now) };
    });
    const { actor, place } = seen;
    if (!place) return refuse({ why: 'place-not-found' });
    const wish = wishOf(run, actor, onServer);
    const answer = await undefinedIfOvertaken(
      transactions.run(bookingLocks(place, wish.personId), (tx) =>
        bookUnderLocks(tx, run, entry, wish, place),
      ),
    );
    if (answer) return answer instanceof Refused ? answer : undefined;
  }
  throw new BusyError(`place ${run.link.placeId} changed under every attempt`);
}

async function actorFor(
  queries: Queries,
  { owner }: CalendarRun,
  { organizer }: CalendarEntryColumns,
): Promise<Actor> {
  const [person] = organizer ? await queries.query(ACTOR_BY_EMAIL, [organizer]) : [];
  return person ?? owner;
}

const wishOf = (
  { link }: CalendarRun,
  actor: Actor,
  { startsAt, endsAt, title }: CalendarVersion,
): BookPlace => ({
  actor,
  placeId: link.placeId,
  slot: { startsAt, endsAt },
  personId: actor.personId,
  title,
  idempotencyKey: null,
});

async function bookUnderLocks(
  tx: Transaction,
  { now, owner }: CalendarRun,
  { entryId }: CalendarEntryColumns,
  wish: BookPlace,
  place: KnownPlace,
): Promise<Answer> {
  const [current] = await tx.query(LOCK_ENTRY, [entryId]);
  if (!current || decideCalendarStep(entryVersions(current)) !== 'book') return 'done';
  const answer = await knownAnswer(tx, wish, place, now);
  if (answer instanceof Refused) return answer;
  const row = newBooking(wish, place, now);
  const { bookingId, startsAt, endsAt, title } = row;
  if (row.personId !== owner.personId) {
    await tx.tell(row.personId, { kind: 'booked-for-you', bookingId });
  }
  await writeBooking(tx, row, wish, place, now);
  await tx.query(AGREE, [entryId, bookingId, startsAt, endsAt, title, false]);
  return 'done';
}
