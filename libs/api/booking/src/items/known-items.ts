import { decideTogether, type BookingId } from '@etage/domain';
import { Refused, type Queries, type Transaction } from '@etage/database';
import { v7 as newId } from 'uuid';
import type { BookPlace } from '../book-place';
import { bookingFacts } from '../booking.facts';
import { refuse, type Refusal } from '../booking.refusal';
import { writeBooking } from '../booking.write';
import { newBooking } from '../new-booking';
import type { KnownPlace, PlaceDirectory } from '../place/place.directory';
import type { BookingRow } from '../queries/read-booking.query';
import { BIND_ITEMS } from '../queries/write-booking.query';

/** A movable item, and the wish for it. */
export interface KnownItem {
  readonly wish: BookPlace;
  readonly place: KnownPlace;
}

/** The items of a wish; anything but a movable item on the floor of the place is not found. */
export async function knownItems(
  queries: Queries,
  places: PlaceDirectory,
  { itemIds = [], ...wish }: BookPlace,
  { row }: KnownPlace,
  now: Date,
): Promise<KnownItem[] | Refused<Refusal>> {
  const items: KnownItem[] = [];
  for (const placeId of new Set(itemIds)) {
    const place = await places.read(queries, placeId, wish.actor, now);
    const isItem = place?.row.kind === 'equipment' && row.kind !== 'equipment';
    if (!isItem || place.row.floorId !== row.floorId) return refuse({ why: 'place-not-found' });
    items.push({ place, wish: { ...wish, placeId, title: null, idempotencyKey: null } });
  }
  return items;
}

/** What the rules have against the first item that cannot be had; those before it count against the limits. */
export async function refusedItem(
  queries: Queries,
  items: readonly KnownItem[],
  now: Date,
): Promise<Refused<Refusal> | undefined> {
  const wishes = [];
  for (const { wish, place } of items) {
    const facts = await bookingFacts(queries, place, wish, wish.actor, now);
    const { heldPlaceIds } = place;
    wishes.push({ request: wish, facts, bookingId: newId() as BookingId, heldPlaceIds });
  }
  const refused = decideTogether(wishes).find(({ rejections }) => rejections.length > 0);
  if (!refused) return undefined;
  const { wish, facts, rejections } = refused;
  return refuse({ why: 'rules', request: wish.request, facts, rejections });
}

/** Writes the items and lets them go with the booking, which was written in the same transaction. */
export async function writeItems(
  tx: Transaction,
  main: BookingRow,
  items: readonly KnownItem[],
  now: Date,
): Promise<BookingRow> {
  const rows: BookingRow[] = [];
  for (const { wish, place } of items) {
    rows.push(await writeBooking(tx, newBooking(wish, place, now), wish, place, now));
  }
  await tx.query(BIND_ITEMS, [main.bookingId, rows.map(({ bookingId }) => bookingId)]);
  return {
    ...main,
    items: rows.map(({ bookingId, placeId, code, name }) => ({ bookingId, placeId, code, name })),
  };
}
