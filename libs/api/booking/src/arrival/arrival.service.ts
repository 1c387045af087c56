import { Injectable } from '@nestjs/common';
import type { Actor, ArrivalDeed, PlaceId } from '@etage/domain';
import type { ArrivalView, BookingView } from '@etage/contract';
import { Refused, TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { arrivalLocks, lookAtArrival, type Arriving } from './arrival.look';
import { arrivalView } from './arrival.view';
import { arriveInTransaction } from './arrive';
import { asAnswer } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { Neighbourhood } from '../place/neighbourhood';
import { untilSettled } from '../until-settled';
import { PlaceDirectory } from '../place/place.directory';
import { PLACE_BY_CODE } from '../queries/place-code.query';
import type { BookingRow } from '../queries/read-booking.query';

/** Checks in whoever stands before a place: with a booking there, with one elsewhere, or with none. */
@Injectable()
export class ArrivalService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, code: string): Promise<ArrivalView> {
    const arriving = { actor, placeId: await this.placeWith(code) };
    const seen = await this.look(arriving, this.clock.now());
    if (seen instanceof Refused) throw await asAnswer(seen.reason, this.neighbourhood);
    return arrivalView(seen);
  }

  async arriveByCode(actor: Actor, code: string, does?: ArrivalDeed): Promise<BookingView> {
    return this.arrive({ actor, placeId: await this.placeWith(code) }, does);
  }

  /**
   * All of it in one transaction.
   * @param does what the person was shown; whatever it comes to where absent
   * @throws ProblemException with every reason why not; 409 `arrival-changed` when it comes to something else by now
   */
  async arrive(arriving: Arriving, does?: ArrivalDeed): Promise<BookingView> {
    const changed = `place ${arriving.placeId}`;
    return bookingView(await untilSettled(changed, () => this.attempt(arriving, does)));
  }

  private async attempt(arriving: Arriving, does?: ArrivalDeed): Promise<BookingRow | undefined> {
    const now = this.clock.now();
    const seen = await this.look(arriving, now);
    const result =
      seen instanceof Refused
        ? seen
        : await this.transactions.run(arrivalLocks(seen, arriving), (tx) =>
            arriveInTransaction(tx, this.places, { arriving, does, seen, now }),
          );
    if (result instanceof Refused) throw await asAnswer(result.reason, this.neighbourhood);
    return result;
  }

  private look(arriving: Arriving, now: Date): ReturnType<typeof lookAtArrival> {
    return this.transactions.read((queries) => lookAtArrival(queries, this.places, arriving, now));
  }

  private async placeWith(code: string): Promise<PlaceId> {
    const [found] = await this.transactions.query(PLACE_BY_CODE, [code]);
    if (!found) throw notFound('place');
    return found.placeId;
  }
}
