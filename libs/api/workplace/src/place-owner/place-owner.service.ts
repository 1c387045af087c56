import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type PersonId, type PlaceId } from '@etage/domain';
import { Refused, TransactionRunner, type Transaction } from '@etage/database';
import { Clock, notFound, problem, type ProblemException } from '@etage/http';
import { PLACE_BY_ID } from '../queries/places.query';
import { SET_OWNER, WORKS_HERE } from './place-owner.query';

interface AssignPlace {
  readonly actor: Actor;
  readonly placeId: PlaceId;
  /** Null makes it a clean desk. */
  readonly personId: PersonId | null;
}

/** Says whose a desk is. */
@Injectable()
export class PlaceOwnerService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * What is booked at the desk stays. Whoever books it meanwhile is before that or after it.
   * @throws ProblemException 404 for an unknown place or person, 400 for what is no desk
   */
  async assign(wish: AssignPlace): Promise<void> {
    const lock = { of: 'place', id: wish.placeId } as const;
    const done = await this.transactions.run([lock], (tx) => this.write(tx, wish));
    if (done) throw done.reason;
  }

  private async write(
    tx: Transaction,
    { actor, placeId, personId }: AssignPlace,
  ): Promise<Refused<ProblemException> | undefined> {
    const now = this.clock.now();
    const [place] = await tx.query(PLACE_BY_ID, [placeId, now]);
    if (!place || !maySeeFloor(actor, place.restrictedUnitId))
      return new Refused(notFound('place'));
    if (place.kind !== 'desk') {
      return new Refused(problem(400, 'invalid-input', 'Only a desk belongs to a person.'));
    }
    const isKnown = personId === null || (await tx.query(WORKS_HERE, [personId]))[0]?.found;
    if (!isKnown) return new Refused(notFound('person'));
    await tx.query(SET_OWNER, [placeId, personId]);
    await tx.announce({
      ...{ floorId: place.floorId, bookings: [], action: 'place.assigned' },
      ...{ actorId: actor.personId, changedAt: now },
    });
    return undefined;
  }
}
