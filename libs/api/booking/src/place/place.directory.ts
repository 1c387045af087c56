import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type PlaceFacts, type PlaceId } from '@etage/domain';
import { TransactionRunner, type Queries } from '@etage/database';
import { placeFacts } from './place-facts';
import { PLACE_FACTS, type PlaceFactsRow } from '../queries/place-facts.query';

/** A place with all that is known of it apart from its bookings. */
export interface KnownPlace {
  readonly row: PlaceFactsRow;
  readonly facts: PlaceFacts;
  /** The place itself and, for a room, the desks in it: a booking holds them all. */
  readonly heldPlaceIds: readonly PlaceId[];
}

const KEPT = 10_000;

/** A place as one look at it shows it. */
export const knownPlace = (row: PlaceFactsRow): KnownPlace => ({
  row,
  facts: placeFacts(row),
  heldPlaceIds: [row.placeId, ...row.deskIds],
});

/**
 * Remembers places. What it remembers is believed only by a statement that checks the setup revision it was read at;
 * everybody else asks for it to be read anew.
 */
@Injectable()
export class PlaceDirectory {
  private readonly places = new Map<PlaceId, KnownPlace>();

  constructor(private readonly transactions: TransactionRunner) {}

  /** As remembered, else as it is. Undefined where there is no such place, or the actor may not see its floor. */
  async recall(placeId: PlaceId, actor: Actor, now: Date): Promise<KnownPlace | undefined> {
    const place = this.places.get(placeId);
    if (place) return visible(place, actor);
    return this.transactions.read((queries) => this.read(queries, placeId, actor, now));
  }

  /** As it is in the database now. */
  async read(
    queries: Queries,
    placeId: PlaceId,
    actor: Actor,
    now: Date,
  ): Promise<KnownPlace | undefined> {
    const [row] = await queries.query(PLACE_FACTS, [placeId, now]);
    if (!row) {
      this.places.delete(placeId);
      return undefined;
    }
    if (this.places.size >= KEPT) this.places.clear();
    const place = knownPlace(row);
    this.places.set(placeId, place);
    return visible(place, actor);
  }
}

const visible = (place: KnownPlace, actor: Actor): KnownPlace | undefined =>
  maySeeFloor(actor, place.row.restrictedUnitId) ? place : undefined;
