import { TransactionRunner, type FloorChange } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import { JobPlan } from '@etage/jobs';
import type { Actor, BookingId, FloorId, PlaceId, SiteId, Slot } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import type { BookPlace } from '../book-place';
import { ArrivalService } from '../arrival/arrival.service';
import { BookingMoveService } from '../move/booking-move.service';
import { BookingStatusService } from '../booking-status.service';
import { BookingReader } from '../booking.reader';
import { BookingService } from '../booking.service';
import { DefectService } from '../defects/defect.service';
import { ReplacementService } from '../defects/replacement.service';
import { LimitsService } from '../limits/limits.service';
import { Neighbourhood } from '../place/neighbourhood';
import { NoShowRelease } from '../no-show.release';
import { PlaceDirectory } from '../place/place.directory';
import { RebookService } from '../series/rebook.service';
import { SeriesCancelService } from '../series/series-cancel.service';
import { SeriesReader } from '../series/series.reader';
import { SeriesService } from '../series/series.service';
import { WaitingListService } from '../waiting/waiting-list.service';
import { WaitingKeeper } from '../waiting/waiting.keeper';
import { PresenceService } from '../week/presence.service';
import { WeekBookings } from '../week/week-bookings';
import { WeekPatternService } from '../week/week-pattern.service';
import { WeekReader } from '../week/week.reader';
import { GuestService } from '../guest/guest.service';
import { TeamBookingService } from '../team/team-booking.service';
import { TeamPreviewService } from '../team/team-preview.service';

/** The day before the weekend before the Monday that the specs book. */
const FRIDAY_NOON = at('2026-11-20 12:00');

/** All that books, on a database and with a clock of its own. */
export class BookingOffice {
  now = FRIDAY_NOON;
  readonly transactions: TransactionRunner;
  readonly bookings: BookingService;
  readonly moves: BookingMoveService;
  readonly statuses: BookingStatusService;
  readonly reader: BookingReader;
  readonly arrivals: ArrivalService;
  readonly noShows: NoShowRelease;
  readonly limits: LimitsService;
  readonly seriesReader: SeriesReader;
  readonly series: SeriesService;
  readonly seriesCancellations: SeriesCancelService;
  readonly rebookings: RebookService;
  readonly waiting: WaitingListService;
  readonly keeper: WaitingKeeper;
  readonly defects: DefectService;
  readonly replacements: ReplacementService;
  readonly presences: PresenceService;
  readonly patterns: WeekPatternService;
  readonly weekBookings: WeekBookings;
  readonly weeks: WeekReader;
  readonly guests: GuestService;
  readonly teams: TeamBookingService;
  readonly teamPreviews: TeamPreviewService;

  constructor(readonly database: FreshDatabase) {
    const clock = { now: () => this.now };
    this.transactions = new TransactionRunner(database.dataSource);
    const places = new PlaceDirectory(this.transactions);
    const around = new Neighbourhood(this.transactions, clock);
    this.bookings = new BookingService(this.transactions, places, around, clock);
    this.moves = new BookingMoveService(this.transactions, places, around, clock);
    this.statuses = new BookingStatusService(this.transactions, around, clock);
    this.reader = new BookingReader(this.transactions, clock);
    this.arrivals = new ArrivalService(this.transactions, places, around, clock);
    this.noShows = new NoShowRelease(this.transactions, clock, new JobPlan());
    this.limits = new LimitsService(this.transactions, clock);
    this.seriesReader = new SeriesReader(this.transactions);
    this.series = new SeriesService(this.transactions, places, around, this.seriesReader, clock);
    this.rebookings = new RebookService(this.transactions, places, around, clock);
    this.waiting = new WaitingListService(this.transactions, around, clock);
    this.keeper = new WaitingKeeper(this.transactions, clock, new JobPlan());
    this.defects = new DefectService(this.transactions, clock);
    this.replacements = new ReplacementService(
      this.transactions,
      this.statuses,
      places,
      around,
      clock,
    );
    this.presences = new PresenceService(this.transactions);
    this.patterns = new WeekPatternService(this.transactions, places, clock);
    this.weekBookings = new WeekBookings(this.transactions, places, around, clock);
    this.weeks = new WeekReader(this.transactions, places, around, clock);
    this.guests = new GuestService(this.transactions, clock, new JobPlan());
    this.teams = new TeamBookingService(this.transactions, places, around, clock);
    this.teamPreviews = new TeamPreviewService(this.transactions, clock);
    this.seriesCancellations = new SeriesCancelService(this.transactions, around, clock);
  }

  static async open(): Promise<BookingOffice> {
    return new BookingOffice(await freshDatabase());
  }

  /** A site that no other spec knows; it is Friday noon again. */
  newSite(): Promise<TestSite> {
    this.now = FRIDAY_NOON;
    return aSite(this.database.dataSource);
  }

  /** Books Monday from eight to four for oneself; what is given counts instead. */
  book(actor: Actor, placeId: PlaceId, changes: Partial<BookPlace> = {}) {
    const wish = { slot: monday(), personId: actor.personId, title: null, idempotencyKey: null };
    return this.bookings.book({ actor, placeId, ...wish, ...changes });
  }

  /** Many bookings are idle; this one's id is wanted. */
  async booked(...wish: Parameters<BookingOffice['book']>): Promise<BookingId> {
    return (await this.book(...wish)).bookingId;
  }

  /** What was announced of a floor, in the order of its revisions. */
  changesOf(floorId: FloorId): Promise<FloorChange[]> {
    return this.database.dataSource.query(
      `SELECT revision::int, action, actor_id AS "actorId", bookings FROM floor_change
        WHERE floor_id = $1 ORDER BY revision`,
      [floorId],
    );
  }

  /** Gives the places of a site that nobody checks in to back after so many minutes. */
  async withGrace({ siteId }: { readonly siteId: SiteId }, minutes = 60): Promise<void> {
    await this.database.dataSource.query(
      `UPDATE site SET settings = settings || jsonb_build_object('checkInGraceMinutes', $2::int) WHERE id = $1`,
      [siteId, minutes],
    );
  }

  /** Shows the person's name to nobody from now on. */
  async hide({ personId }: Actor): Promise<void> {
    await this.database.dataSource.query(`UPDATE person SET visibility = 'nobody' WHERE id = $1`, [
      personId,
    ]);
  }

  async statusOf(bookingId: BookingId): Promise<string | undefined> {
    const [row] = await this.database.dataSource.query<{ status: string }[]>(
      'SELECT status FROM booking WHERE id = $1',
      [bookingId],
    );
    return row?.status;
  }

  close(): Promise<void> {
    return this.database.drop();
  }
}

export const monday = (startsAt = '08:00', endsAt = '16:00'): Slot =>
  aSlot(`2026-11-23 ${startsAt}`, endsAt);
