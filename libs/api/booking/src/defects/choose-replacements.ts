import {
  bestReplacement,
  overlaps,
  placeFeatures,
  type Actor,
  type BookingId,
  type BookingRequest,
  type Candidate,
  type PlaceId,
} from '@etage/domain';
import type { Transaction } from '@etage/database';
import { bookingFacts } from '../booking.facts';
import { neighbour } from '../place/neighbourhood';
import { knownPlace, type KnownPlace } from '../place/place.directory';
import { ACTOR_BY_ID } from '../queries/actor.query';
import { PLACE_FACTS } from '../queries/place-facts.query';
import type { BookingRow } from '../queries/read-booking.query';
import { CANDIDATES, PLACE_OFFERS } from '../queries/replacement.query';

/** A booking of a place that was closed, and where it could go. */
export interface Replacement {
  readonly booking: BookingRow;
  /** The person of the booking, with whose rights it is decided. */
  readonly actor: Actor;
  /** Undefined where nothing on the floor will do. */
  readonly place: KnownPlace | undefined;
}

/** A booking that is moved, as the rules want it. */
export const asMove = (booking: BookingRow, placeId: PlaceId): BookingRequest => ({
  placeId,
  slot: { startsAt: booking.startsAt, endsAt: booking.endsAt },
  personId: booking.personId,
  guestId: booking.guestId ?? undefined,
  movedBookingId: booking.bookingId,
  movedFrom: booking.startsAt,
});

const placeNow = async (tx: Transaction, placeId: PlaceId, now: Date): Promise<KnownPlace> => {
  const [row] = await tx.query(PLACE_FACTS, [placeId, now]);
  if (!row) throw new Error(`place ${placeId} is gone although it is booked`);
  return knownPlace(row);
};

/** What was chosen for others is taken at their time. */
const withChosen = (candidate: Candidate, chosen: readonly Replacement[]): Candidate => ({
  ...candidate,
  held: [
    ...candidate.held,
    ...chosen
      .filter(({ place }) => place?.heldPlaceIds.includes(candidate.place.placeId))
      .map(({ booking: { bookingId, startsAt, endsAt } }) => ({
        ...{ bookingId: `${bookingId} replaced` as BookingId, startsAt, endsAt },
        placeId: candidate.place.placeId,
      })),
  ],
});

async function choose(
  tx: Transaction,
  booking: BookingRow,
  chosen: readonly Replacement[],
  locked: ReadonlySet<PlaceId>,
  now: Date,
): Promise<Replacement | undefined> {
  const { placeId, startsAt, endsAt } = booking;
  const [actor] = await tx.query(ACTOR_BY_ID, [booking.personId]);
  if (!actor) return undefined;
  const [offers] = await tx.query(PLACE_OFFERS, [placeId]);
  if (!offers) return undefined;
  const rows = await tx.query(CANDIDATES, [placeId, startsAt, endsAt, now]);
  const atThatTime = chosen.filter((other) => overlaps(other.booking, booking));
  const candidates = rows
    .filter((row) => locked.has(row.placeId))
    .map((row) => ({ ...neighbour(row), features: placeFeatures(row) }))
    .map((candidate) => withChosen(candidate, atThatTime));
  const request = asMove(booking, placeId);
  const facts = await bookingFacts(tx, await placeNow(tx, placeId, now), request, actor, now);
  const best = bestReplacement(request, facts, placeFeatures(offers), candidates);
  return { booking, actor, place: best && (await placeNow(tx, best, now)) };
}

/**
 * For each booking the best that is free, whoever begins first choosing first, and never the same for two. Call it with
 * the locks of all places taken and the place closed.
 */
export async function chooseReplacements(
  tx: Transaction,
  bookings: readonly BookingRow[],
  locked: ReadonlySet<PlaceId>,
  now: Date,
): Promise<Replacement[]> {
  const chosen: Replacement[] = [];
  for (const booking of bookings) {
    const replacement = await choose(tx, booking, chosen, locked, now);
    if (replacement) chosen.push(replacement);
  }
  return chosen;
}
