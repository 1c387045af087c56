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
import { BOOKING_BY_ID, BOOKINGS_OF_PERSON, type BookingRow } from './queries/read-booking.query';

/** Bookings a page. */
const PAGE = 500;

export interface BookingPage {
  readonly bookings: BookingView[];
  /** After which booking the next page begins; null on the last. */
  readonly next: BookingId | null;
}

interface BookingQuestion {
  readonly personId: PersonId;
  readonly span: Slot;
  readonly after?: BookingId | undefined;
}

/** Reads bookings for those they belong to. */
@Injectable()
export class BookingReader {
  constructor(private readonly transactions: TransactionRunner) {}

  /** In order of time, page by page. Somebody else's bookings are not found unless one manages places. */
  async list(actor: Actor, { personId, span, after }: BookingQuestion): Promise<BookingPage> {
    if (personId !== actor.personId && !managesPlaces(actor.roles)) throw notFound('person');
    const last = after && (await this.row(actor, after));
    const { startsAt, endsAt } = span;
    const rows = await this.transactions.read((queries) =>
      queries.query(BOOKINGS_OF_PERSON, [
        ...([personId, startsAt, endsAt] as const),
        ...([last?.startsAt ?? null, after ?? null, PAGE + 1] as const),
      ]),
    );
    const bookings = rows.slice(0, PAGE).map(bookingView);
    return { bookings, next: rows.length > PAGE ? (bookings.at(-1)?.bookingId ?? null) : null };
  }

  async read(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    return bookingView(await this.row(actor, bookingId));
  }

  private async row(actor: Actor, bookingId: BookingId): Promise<BookingRow> {
    const [row] = await this.transactions.read((queries) =>
      queries.query(BOOKING_BY_ID, [bookingId]),
    );
    if (!row || !mayManageBooking(actor, row)) throw notFound('booking');
    return row;
  }
}
