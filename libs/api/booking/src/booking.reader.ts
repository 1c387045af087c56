import { Injectable } from '@nestjs/common';
import {
  managesPlaces,
  mayManageBooking,
  todayAt,
  type Actor,
  type BookingId,
  type PersonId,
  type Slot,
} from '@etage/domain';
import type { BookingView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { subDays } from 'date-fns';
import { bookingView } from './booking.view';
import { BOOKING_BY_ID, BOOKINGS_OF_PERSON, type BookingRow } from './queries/read-booking.query';

/** Reads bookings for those they belong to. */
@Injectable()
export class BookingReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * In order of time; at most 1,000. Somebody else's bookings are not found unless one manages places, and those of
   * days gone by not even then.
   */
  async list(actor: Actor, personId: PersonId, span: Slot): Promise<BookingView[]> {
    const isOwn = personId === actor.personId;
    if (!isOwn && !managesPlaces(actor.roles)) throw notFound('person');
    const startsAt = isOwn ? span.startsAt : this.notLongGone(span.startsAt);
    const rows = await this.transactions.read((tx) =>
      tx.query(BOOKINGS_OF_PERSON, [personId, startsAt, span.endsAt]),
    );
    return rows.filter((row) => this.isReadBy(actor, row)).map(bookingView);
  }

  async read(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const [row] = await this.transactions.read((tx) => tx.query(BOOKING_BY_ID, [bookingId]));
    if (!row || !this.isReadBy(actor, row)) throw notFound('booking');
    return bookingView(row);
  }

  private isReadBy(actor: Actor, row: BookingRow): boolean {
    return mayManageBooking(actor, row, todayAt(row.timeZone, this.clock.now()));
  }

  /** Today began nowhere earlier; what lies before would only use up the limit. */
  private notLongGone(startsAt: Date): Date {
    const earliest = subDays(this.clock.now(), 2);
    return startsAt > earliest ? startsAt : earliest;
  }
}
