import type { ListedObject } from '@etage/calendar';
import type { TransactionRunner } from '@etage/database';
import type { CalendarRun } from './calendar-run';
import {
  BEGIN_ANEW,
  KNOWN_OBJECTS,
  LOSE_OBJECTS,
  OBJECTS_TO_FOLLOW,
  SET_SYNC_TOKEN,
} from './queries/calendar-object.query';
import { storeObject } from './store-object';

const AT_ONCE = 50;
/** So many events are not deleted between one look and the next. */
const SEVERAL = 3;

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}

/**
 * Takes in what has changed on the server since the last time. Nothing is decided yet: cut off anywhere, what was read
 * is kept, and the rest is read again, as the token is only written down at the end.
 */
export async function takeIn(transactions: TransactionRunner, run: CalendarRun): Promise<void> {
  const { link, collection } = run;
  const { calendarLinkId } = link;
  const { changed, gone, isWhole, token } = await collection.changesSince(link.syncToken);
  const rows = await transactions.query(KNOWN_OBJECTS, [calendarLinkId]);
  const known = new Map(rows.map(({ href, etag }) => [href, etag]));
  await readObjects(
    transactions,
    run,
    changed.filter(({ href, etag }) => known.get(href) !== etag),
  );
  const there = new Set(changed.map(({ href }) => href));
  const lost = isWhole ? [...known.keys()].filter((href) => !there.has(href)) : gone;
  await transactions.run([], async (tx) => {
    // Nobody deletes so many at once: it is another calendar.
    const isEmptied = isWhole && there.size === 0 && known.size >= SEVERAL;
    if (isEmptied) await tx.query(BEGIN_ANEW, [calendarLinkId]);
    else await tx.query(LOSE_OBJECTS, [calendarLinkId, lost]);
    await tx.query(SET_SYNC_TOKEN, [calendarLinkId, token]);
  });
  await followRepeated(transactions, run);
}

async function readObjects(
  transactions: TransactionRunner,
  run: CalendarRun,
  wanted: readonly ListedObject[],
): Promise<void> {
  for (const some of chunks(wanted)) {
    await run.stillHere();
    const objects = await run.collection.read(some.map(({ href }) => href));
    await transactions.run([], async (tx) => {
      for (const object of objects) await storeObject(tx, run, object);
    });
  }
}

/** Days come within reach while nothing changes on the server. */
async function followRepeated(transactions: TransactionRunner, run: CalendarRun): Promise<void> {
  const until = run.reading.window.endsAt;
  const objects = await transactions.query(OBJECTS_TO_FOLLOW, [run.link.calendarLinkId, until]);
  await transactions.run([], async (tx) => {
    for (const object of objects) await storeObject(tx, run, object);
  });
}

/** What the server has under a name now, after somebody else was there first. */
export async function takeInOne(
  transactions: TransactionRunner,
  run: CalendarRun,
  href: string,
): Promise<void> {
  const [object] = await run.collection.read([href]);
  await transactions.run([], async (tx) => {
    if (object) await storeObject(tx, run, object);
    else await tx.query(LOSE_OBJECTS, [run.link.calendarLinkId, [href]]);
  });
}
