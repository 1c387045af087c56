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
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * In order of time, page by page. Somebody else's bookings are not found unless one manages places, and those of days
   * gone by not even then.
   */
  async list(actor: Actor, { personId, span, after }: BookingQuestion): Promise<BookingPage> {
    const isOwn = personId === actor.personId;
    if (!isOwn && !managesPlaces(actor.roles)) throw notFound('person');
    const last = after && (await this.pageEnd(personId, after));
    const startsAt = isOwn ? span.startsAt : this.notLongGone(span.startsAt);
    const rows = await this.transactions.read((queries) =>
      queries.query(BOOKINGS_OF_PERSON, [
        ...([personId, startsAt, span.endsAt] as const),
        ...([last?.startsAt ?? null, after ?? null, PAGE + 1] as const),
      ]),
    );
    const page = rows.slice(0, PAGE);
    return {
      bookings: page.filter((row) => this.isReadBy(actor, row)).map(bookingView),
      next: rows.length > PAGE ? (page.at(-1)?.bookingId ?? null) : null,
    };
  }

  async read(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const row = await this.row(bookingId);
    if (!row || !this.isReadBy(actor, row)) throw notFound('booking');
    return bookingView(row);
  }

  /** The booking the page before ended with; where it lies in time is all that is looked at. */
  private async pageEnd(personId: PersonId, bookingId: BookingId): Promise<BookingRow> {
    const row = await this.row(bookingId);
    if (row?.personId !== personId) throw notFound('booking');
    return row;
  }

  private async row(bookingId: BookingId): Promise<BookingRow | undefined> {
    const [row] = await this.transactions.read((queries) =>
      queries.query(BOOKING_BY_ID, [bookingId]),
    );
    return row;
  }

  private isReadBy(actor: Actor, row: BookingRow): boolean {
    return mayManageBooking(actor, row, todayAt(row.timeZone, this.clock.now()));
  }

  /** Today began nowhere earlier; what lies before would only fill pages with nothing. */
  private notLongGone(startsAt: Date): Date {
    const earliest = subDays(this.clock.now(), 2);
    return startsAt > earliest ? startsAt : earliest;
  }
}
