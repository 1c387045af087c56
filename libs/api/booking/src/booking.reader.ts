import { Injectable } from '@nestjs/common';
import {
  managesPlaces,
  mayManageBooking,
  type Actor,
  type BookingId,
  type PersonId,
  type Slot,
} from '@etage/domain';
import type { BookingView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { notFound } from '@etage/http';
import { bookingView } from './booking.view';
import { BOOKING_BY_ID, BOOKINGS_OF_PERSON } from './queries/read-booking.query';

/** Reads bookings for those they belong to. */
@Injectable()
export class BookingReader {
  constructor(private readonly transactions: TransactionRunner) {}

  /** In order of time; at most 1,000. Somebody else's bookings are not found unless one manages places. */
  async list(actor: Actor, personId: PersonId, span: Slot): Promise<BookingView[]> {
    if (personId !== actor.personId && !managesPlaces(actor.roles)) throw notFound('person');
    const rows = await this.transactions.read((tx) =>
      tx.query(BOOKINGS_OF_PERSON, [personId, span.startsAt, span.endsAt]),
    );
    return rows.map(bookingView);
  }

  async read(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const [row] = await this.transactions.read((tx) => tx.query(BOOKING_BY_ID, [bookingId]));
    if (!row || !mayManageBooking(actor, row)) throw notFound('booking');
    return bookingView(row);
  }
}
