import { Injectable } from '@nestjs/common';
import type { BookingView } from '@etage/contract';
import { Refused, TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { bookingLocks } from '../booking.facts';
import { asAnswer } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { moveInTransaction, prepareMove, type MoveBooking } from './move-booking';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import type { BookingRow } from '../queries/read-booking.query';
import { untilSettled } from '../until-settled';

/** Moves and resizes bookings, all of it or nothing. */
@Injectable()
export class BookingMoveService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  async move(change: MoveBooking): Promise<BookingView> {
    return bookingView(
      await untilSettled(`booking ${change.bookingId}`, () => this.attempt(change)),
    );
  }

  /** Undefined when somebody else changed the booking or the place meanwhile, and nothing was done. */
  private async attempt(change: MoveBooking): Promise<BookingRow | undefined> {
    const move = await this.transactions.read((queries) =>
      prepareMove(queries, this.places, change, this.clock.now()),
    );
    if (move instanceof Refused) throw await asAnswer(move.reason, this.neighbourhood);
    const locks = [
      ...bookingLocks(move.to, move.from.personId, move.from.guestId),
      ...[move.from, ...move.from.items].map(({ placeId: id }) => ({ of: 'place', id }) as const),
    ];
    const result = await this.transactions.run(locks, (tx) =>
      moveInTransaction(tx, this.places, move),
    );
    if (result instanceof Refused) throw await asAnswer(result.reason, this.neighbourhood);
    return result;
  }
}
