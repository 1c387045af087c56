import type { TestSite } from '@etage/database/testing';
import type { BookingId, PlaceId } from '@etage/domain';
import type { BookingOffice } from '../a-booking-office';
import { aSeries } from '../a-series';
import { refusalOf } from '../refusal-of';
import {
  actorOf,
  joinBehind,
  meantBy,
  PEOPLE,
  PLACES,
  type BookStep,
  type ChangeStep,
  type HistoryStep,
  type ModelSlot,
  type PersonName,
  type PlaceName,
  type RepeatStep,
  type TeamStep,
} from './history-step';
import { WEEKS } from './model-office';
import { instantOf, minutesOf, type Minutes } from './model-time';
import type { Verdict } from './model-verdict';
import { RealWaitingList } from './real-waiting-list';

interface RealBooking extends ModelSlot {
  readonly bookingId: BookingId;
  readonly person: PersonName;
  readonly place: PlaceName;
  readonly status: string;
  readonly heldUntil: Minutes | undefined;
}

interface Row {
  readonly id: BookingId;
  readonly person_id: string;
  readonly place_id: PlaceId;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly status: string;
  readonly held_until: Date | null;
}

const slotOf = ({ startsAt, endsAt }: ModelSlot) => ({
  startsAt: instantOf(startsAt),
  endsAt: instantOf(endsAt),
});

/** Plays the same steps with the services, on a site of its own. */
export class RealOffice {
  readonly list: RealWaitingList;

  constructor(
    private readonly office: BookingOffice,
    private readonly site: TestSite,
  ) {
    this.list = new RealWaitingList(office, site);
  }

  at(now: Minutes): void {
    this.office.now = instantOf(now);
  }

  async play(step: HistoryStep): Promise<Verdict> {
    const { office, site } = this;
    switch (step.does) {
      case 'book':
        return verdictOf(this.book(step));
      case 'repeat':
        return this.repeat(step);
      case 'book-team':
        return verdictOf(this.bookTeam(step));
      case 'take-days-off': {
        const { seriesCancellations } = office;
        return verdictOf(seriesCancellations.cancelSpan(site[step.by], slotOf(step.slot)));
      }
      case 'join':
        return verdictOf(this.list.join(step));
      case 'queue': {
        const meant = meantBy(step, await this.bookings());
        return meant ? verdictOf(this.list.join(joinBehind(step, meant))) : [];
      }
      case 'leave':
        return verdictOf(this.list.leave(step));
      case 'release':
        return verdictOf(office.noShows.releaseDue());
      case 'keep-list':
        await office.keeper.lapseDue();
        return verdictOf(office.keeper.lookAround());
      case 'wait':
        return [];
      default:
        return this.changeBooking(step);
    }
  }

  private book({ by, for: person, place, slot }: BookStep): Promise<unknown> {
    const { personId } = this.site[person];
    return this.office.book(this.site[by], this.site[place], { slot: slotOf(slot), personId });
  }

  private bookTeam({ by, seats, slot }: TeamStep): Promise<unknown> {
    const { site } = this;
    return this.office.teams.book({
      actor: site[by],
      slot: slotOf(slot),
      seats: seats.map(({ person, place }) => ({
        personId: site[person].personId,
        placeId: site[place],
      })),
      title: null,
    });
  }

  private async changeBooking(step: ChangeStep): Promise<Verdict> {
    const meant = meantBy(step, await this.bookings());
    return meant ? verdictOf(this.change(step, meant)) : [];
  }

  private change(step: ChangeStep, meant: RealBooking): Promise<unknown> {
    const { site, office } = this;
    const { bookingId } = meant;
    const actor = site[actorOf(step, meant)];
    switch (step.does) {
      case 'move': {
        const placeId = step.place && site[step.place];
        return office.moves.move({
          actor,
          bookingId,
          placeId,
          ...(step.slot && slotOf(step.slot)),
        });
      }
      case 'cancel':
      case 'turn-down':
        return office.statuses.cancel(actor, bookingId);
      case 'check-in':
        return office.statuses.checkIn(actor, bookingId);
      case 'confirm':
        return office.statuses.confirm(actor, bookingId);
      case 'approve':
      case 'decline':
        return office.statuses.decide(actor, bookingId, step.does);
    }
  }

  private async repeat({ by, place, slot, mode }: RepeatStep): Promise<Verdict> {
    const recurrence = `FREQ=WEEKLY;COUNT=${WEEKS}`;
    const wish = aSeries(this.site[by], this.site[place], { slot: slotOf(slot), recurrence, mode });
    const verdicts = (await this.office.series.preview(wish)).map(({ rejections }) =>
      codesOf(rejections).join('+'),
    );
    const possible = verdicts.filter((codes) => codes === '').length;
    const isDone = mode === 'possible' ? possible > 0 : possible === WEEKS;
    const booked = this.office.series.book(wish);
    await (isDone ? booked : refusalOf(booked));
    return verdicts;
  }

  /** In the order in which they were made. */
  async bookings(): Promise<RealBooking[]> {
    const rows = await this.office.database.dataSource.query<Row[]>(
      'SELECT * FROM booking WHERE place_id = ANY ($1) ORDER BY id',
      [PLACES.map((name) => this.site[name])],
    );
    return rows.map((row) => ({
      bookingId: row.id,
      person: PEOPLE.find((name) => this.site[name].personId === row.person_id) ?? 'anna',
      place: PLACES.find((name) => this.site[name] === row.place_id) ?? 'desk',
      startsAt: minutesOf(row.starts_at),
      endsAt: minutesOf(row.ends_at),
      status: row.status,
      heldUntil: row.held_until ? minutesOf(row.held_until) : undefined,
    }));
  }
}

const codesOf = (rejections: readonly { readonly code: string }[]): string[] =>
  rejections.map(({ code }) => code).sort();

async function verdictOf(attempt: Promise<unknown>): Promise<Verdict> {
  const outcome = await attempt.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (!outcome) return [];
  const { code, rejections } = await refusalOf(Promise.reject(outcome.error as Error));
  return rejections.length > 0 ? codesOf(rejections) : [code];
}
