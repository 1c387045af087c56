import { Injectable } from '@nestjs/common';
import type { BookingView } from '@etage/contract';
import { BusyError, Refused, TransactionRunner, type Queries } from '@etage/database';
import { Clock } from '@etage/http';
import { bookingLocks } from '../booking.facts';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { BOOKINGS_BY_IDS } from '../queries/read-booking.query';
import { judgeTogether, type JudgedOccurrence } from '../series/judge-together';
import { writeTogether } from '../series/write-together';
import { undefinedIfOvertaken } from '../undefined-if-overtaken';
import { bookedAs, unknownMember, type BookTeam } from './team-wish';

const ATTEMPTS = 3;

/** Books desks for a whole team: all or nothing. */
@Injectable()
export class TeamBookingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException with every reason why not, each with the seat it stands against */
  async book(wish: BookTeam): Promise<BookingView[]> {
    const booked = await this.attempts(wish, this.clock.now());
    if (booked instanceof Refused) throw await asAnswer(booked.reason, this.neighbourhood);
    const ids = booked.map((each) => each.wish.bookingId);
    const rows = await this.transactions.read((queries) => queries.query(BOOKINGS_BY_IDS, [ids]));
    return rows.map(bookingView);
  }

  private async attempts(
    wish: BookTeam,
    now: Date,
  ): Promise<JudgedOccurrence[] | Refused<Refusal>> {
    const look = (queries: Queries) => this.judge(queries, wish, now);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const seen = await this.transactions.read(look);
      if (seen instanceof Refused) return seen;
      const locks = seen.flatMap((one) =>
        bookingLocks(one.wish.place, one.wish.request.personId, one.wish.request.guestId),
      );
      const booked = await undefinedIfOvertaken(
        this.transactions.run(locks, async (tx) => {
          const judged = await look(tx);
          if (judged instanceof Refused) return judged;
          const met = judged.map((each) => ({ ...each, title: wish.title, seriesId: null }));
          await writeTogether(tx, wish.actor, met, now);
          return judged;
        }),
      );
      if (booked) return booked;
    }
    throw new BusyError('the places of a team changed under every attempt');
  }

  /** All that is wanted, or what stands against it. */
  private async judge(
    queries: Queries,
    { actor, slot, seats }: BookTeam,
    now: Date,
  ): Promise<JudgedOccurrence[] | Refused<Refusal>> {
    const unknown = await unknownMember(queries, actor, seats);
    if (unknown) return refuse({ why: `${unknown}-not-found` });
    const wanted = seats.map((seat) => ({
      placeId: seat.placeId,
      slot,
      ...bookedAs(seat, actor),
    }));
    const judged = await judgeTogether(queries, this.places, actor, wanted, now);
    if (judged instanceof Refused) return judged;
    const rejections = judged.flatMap((each, index) => {
      const seat = seats[index];
      return seat ? each.rejections.map((rejection) => ({ ...rejection, seat })) : [];
    });
    return rejections.length > 0 ? refuse({ why: 'seats', rejections }) : judged;
  }
}
