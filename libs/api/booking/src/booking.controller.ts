import { Controller, Headers, Res } from '@nestjs/common';
import { api, API_PREFIX, type BookingView, type ParsedInputOf } from '@etage/contract';
import { askedSlot, Current, Input, Serve, type SignedIn } from '@etage/http';
import type { Response } from 'express';
import { BookingMoveService } from './move/booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingReader, type BookingPage } from './booking.reader';
import { BookingService } from './booking.service';
import { idempotencyKeyOf } from './idempotency-key';

const { bookings } = api;
/** One's own bookings are looked through from one year to the next. */
const LONGEST_DAYS = 800;

const dateOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(text);

@Controller()
export class BookingController {
  constructor(
    private readonly booking: BookingService,
    private readonly moves: BookingMoveService,
    private readonly statuses: BookingStatusService,
    private readonly reader: BookingReader,
  ) {}

  @Serve(api.bookings.create)
  async create(
    @Current() actor: SignedIn,
    @Input(bookings.create) { body }: ParsedInputOf<typeof bookings.create>,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookingView> {
    const booked = await this.booking.book({
      actor,
      placeId: body.placeId,
      slot: { startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt) },
      personId: body.personId ?? actor.personId,
      guestId: body.guestId,
      title: body.title ?? null,
      itemIds: body.itemIds,
      idempotencyKey: idempotencyKeyOf(key),
    });
    response.setHeader('location', `${API_PREFIX}/bookings/${booked.bookingId}`);
    return booked;
  }

  @Serve(api.bookings.list)
  async list(
    @Current() actor: SignedIn,
    @Input(bookings.list) { query }: ParsedInputOf<typeof bookings.list>,
  ): Promise<BookingPage> {
    const personId = query.personId === 'me' ? actor.personId : query.personId;
    const span = askedSlot(query, LONGEST_DAYS);
    return this.reader.list(actor, { personId, span, after: query.after });
  }

  @Serve(api.bookings.read)
  read(
    @Current() actor: SignedIn,
    @Input(bookings.read) { params }: ParsedInputOf<typeof bookings.read>,
  ): Promise<BookingView> {
    return this.reader.read(actor, params.bookingId);
  }

  @Serve(api.bookings.change)
  change(
    @Current() actor: SignedIn,
    @Input(bookings.change) { params, body }: ParsedInputOf<typeof bookings.change>,
  ): Promise<BookingView> {
    return this.moves.move({
      actor,
      bookingId: params.bookingId,
      placeId: body.placeId,
      startsAt: dateOf(body.startsAt),
      endsAt: dateOf(body.endsAt),
    });
  }

  @Serve(api.bookings.cancel)
  cancel(
    @Current() actor: SignedIn,
    @Input(bookings.cancel) { params }: ParsedInputOf<typeof bookings.cancel>,
  ): Promise<void> {
    return this.statuses.cancel(actor, params.bookingId);
  }

  @Serve(api.bookings.checkIn)
  checkIn(
    @Current() actor: SignedIn,
    @Input(bookings.checkIn) { params }: ParsedInputOf<typeof bookings.checkIn>,
  ): Promise<BookingView> {
    return this.statuses.checkIn(actor, params.bookingId);
  }

  @Serve(api.bookings.approve)
  approve(
    @Current() actor: SignedIn,
    @Input(bookings.approve) { params, body }: ParsedInputOf<typeof bookings.approve>,
  ): Promise<BookingView> {
    return this.statuses.decide(actor, params.bookingId, body.decision);
  }
}
