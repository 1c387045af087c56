import { Controller, Headers, Res } from '@nestjs/common';
import {
  api,
  API_PREFIX,
  slotOf,
  type BookingView,
  type OccurrenceVerdict,
  type ParsedInputOf,
  type RefusedOccurrence,
  type SeriesView,
} from '@etage/contract';
import type { BookingId } from '@etage/domain';
import { askedSlot, Current, Input, IsAwaited, Serve, type SignedIn } from '@etage/http';
import { TakeTurns } from '@etage/load';
import type { Response } from 'express';
import { idempotencyKeyOf } from '../idempotency-key';
import type { SeriesWish } from './book-series';
import { RebookService } from './rebook.service';
import { SeriesCancelService } from './series-cancel.service';
import { SeriesReader } from './series.reader';
import { SeriesService } from './series.service';

const { series, cancellations, rebookings } = api;
/** The longest holiday. */
const LONGEST_DAYS = 800;

type Body = ParsedInputOf<typeof series.preview>['body'];

const wishOf = (actor: SignedIn, body: Body): SeriesWish => ({
  actor,
  placeId: body.placeId,
  slot: slotOf(body),
  recurrence: body.recurrence,
  instead: (body.instead ?? []).map((one) => ({
    occurrenceStartsAt: new Date(one.occurrenceStartsAt),
    placeId: one.placeId,
    slot: slotOf(one),
  })),
});

@Controller()
export class SeriesController {
  /** Every date of a series is judged by itself, and with what is around it, so few are looked at together. */
  private readonly turns = new TakeTurns({ width: 2, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly series: SeriesService,
    private readonly cancellations: SeriesCancelService,
    private readonly rebookings: RebookService,
    private readonly reader: SeriesReader,
  ) {}

  @Serve(api.series.preview)
  async preview(
    @Current() actor: SignedIn,
    @Input(series.preview) { body }: ParsedInputOf<typeof series.preview>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<{ occurrences: OccurrenceVerdict[] }> {
    const wish = wishOf(actor, body);
    const turn = { of: actor.personId, isAwaited };
    return { occurrences: await this.turns.run(turn, () => this.series.preview(wish)) };
  }

  @Serve(api.series.create)
  async create(
    @Current() actor: SignedIn,
    @Input(series.create) { body }: ParsedInputOf<typeof series.create>,
    @Headers('idempotency-key') key: string | undefined,
    @IsAwaited() isAwaited: () => boolean,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    const { mode, title = null } = body;
    const wish = { ...wishOf(actor, body), mode, title, idempotencyKey: idempotencyKeyOf(key) };
    const turn = { of: actor.personId, isAwaited };
    const booked = await this.turns.run(turn, () => this.series.book(wish));
    response.setHeader('location', `${API_PREFIX}/series/${booked.seriesId}`);
    return booked;
  }

  @Serve(api.series.read)
  read(
    @Current() actor: SignedIn,
    @Input(series.read) { params }: ParsedInputOf<typeof series.read>,
  ): Promise<SeriesView> {
    return this.reader.read(actor, params.seriesId);
  }

  @Serve(api.series.cancel)
  async cancel(
    @Current() actor: SignedIn,
    @Input(series.cancel) { params, query }: ParsedInputOf<typeof series.cancel>,
  ): Promise<{ cancelled: BookingId[] }> {
    const startsAt = query.startsAt === undefined ? undefined : new Date(query.startsAt);
    const { seriesId } = params;
    return { cancelled: await this.cancellations.cancelSeries({ actor, seriesId, startsAt }) };
  }

  @Serve(api.cancellations.create)
  async cancelSpan(
    @Current() actor: SignedIn,
    @Input(cancellations.create) { body }: ParsedInputOf<typeof cancellations.create>,
  ): Promise<{ cancelled: BookingId[] }> {
    const span = askedSlot(body, LONGEST_DAYS);
    return { cancelled: await this.cancellations.cancelSpan(actor, span) };
  }

  @Serve(api.rebookings.create)
  rebook(
    @Current() actor: SignedIn,
    @Input(rebookings.create) { body }: ParsedInputOf<typeof rebookings.create>,
  ): Promise<{ bookings: BookingView[]; refused: RefusedOccurrence[] }> {
    return this.rebookings.rebook(actor, body.bookingIds);
  }
}
