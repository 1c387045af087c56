import { Injectable } from '@nestjs/common';
import type { BookingView } from '@etage/contract';
import { Refused, TransactionRunner, type Queries } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { bookedInPart, bookPossible } from '../series/book-possible';
import { judgeTogether } from '../series/judge-together';
import type { MetWish } from '../series/write-together';
import { bookedAs, unknownMember, type BookTeam } from './team-wish';

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
    const now = this.clock.now();
    const booked = await bookPossible(this.transactions, wish.actor, now, (queries) =>
      this.judge(queries, wish, now),
    );
    if (booked instanceof Refused) throw await asAnswer(booked.reason, this.neighbourhood);
    return (await bookedInPart(this.transactions, booked)).bookings;
  }

  /** All that is wanted, or what stands against it: of a team nobody is left behind. */
  private async judge(
    queries: Queries,
    { actor, slot, seats, title }: BookTeam,
    now: Date,
  ): Promise<MetWish[] | Refused<Refusal>> {
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
    if (rejections.length > 0) return refuse({ why: 'seats', rejections });
    return judged.map((each) => ({ ...each, title, seriesId: null }));
  }
}
