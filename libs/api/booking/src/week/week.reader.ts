import { Injectable } from '@nestjs/common';
import {
  daySlot,
  holidayOn,
  maySeeWhose,
  mobileBalance,
  personBadge,
  todayAt,
  frameSlot,
  type Actor,
  type SiteDay,
} from '@etage/domain';
import type { UsualWishView, WeekDayView, WeekView } from '@etage/contract';
import { TransactionRunner, type Queries } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { placeOfBooking } from '../booking.view';
import { offered } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { TEAM_IN, type ColleagueInRow } from '../queries/team-in.query';
import { refusedOccurrence } from '../series/series.view';
import { knownWeek, type KnownDay, type KnownWeek } from './known-week';
import { usualWishes, type JudgedDay } from './usual-wishes';

interface Seen {
  readonly known: KnownWeek;
  readonly judged: readonly JudgedDay[];
  readonly team: readonly ColleagueInRow[];
}

/** Reads a week for the person whose week it is. */
@Injectable()
export class WeekReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 while there is no site */
  async read(actor: Actor, day: SiteDay): Promise<WeekView> {
    const now = this.clock.now();
    const seen = await this.transactions.read((queries) => this.look(queries, actor, day, now));
    if (!seen) throw notFound('site');
    const { known, judged, team } = seen;
    const wishes = new Map<SiteDay, UsualWishView>();
    for (const each of judged) wishes.set(each.day, await this.wishView(actor, each, now));
    const colleagues = visibleTeam(actor, team, known, now);
    return {
      timeZone: known.calendar.timeZone,
      days: known.week.map((one) => ({
        ...dayView(one, known),
        team: colleagues.filter((row) => row.day === one.day).map((row) => personBadge(row, actor)),
        wish: wishes.get(one.day) ?? null,
      })),
      hasPattern: known.pattern.length > 0,
      balance: mobileBalance(known.month, known.calendar, known.site.settings.mobileSharePercent),
    };
  }

  private async look(
    queries: Queries,
    actor: Actor,
    day: SiteDay,
    now: Date,
  ): Promise<Seen | undefined> {
    const known = await knownWeek(queries, actor, day, now);
    if (!known) return undefined;
    const judged = await usualWishes(queries, this.places, actor, known, now);
    const [unitId] = actor.unitPath;
    const days = known.week.map((one) => one.day);
    const team = unitId
      ? await queries.query(TEAM_IN, [unitId, actor.personId, days, known.calendar.timeZone])
      : [];
    return { known, judged, team };
  }

  private async wishView(actor: Actor, judged: JudgedDay, now: Date): Promise<UsualWishView> {
    const { wish, facts, rejections } = judged;
    return {
      ...refusedOccurrence(judged),
      at: placeOfBooking(wish.place.row),
      own: wish.place.row.assignedPersonId === actor.personId,
      instead:
        rejections.length > 0
          ? await this.insteadOf(actor, { wish, facts, rejections }, now)
          : null,
    };
  }

  private async insteadOf(
    actor: Actor,
    { wish, facts, rejections }: Omit<JudgedDay, 'day'>,
    now: Date,
  ): Promise<UsualWishView['instead']> {
    const { request } = wish;
    const [best] = (await offered(this.neighbourhood, { rejections, request, facts })) ?? [];
    if (!best) return null;
    const placeId = best.kind === 'other-place' ? best.placeId : request.placeId;
    const place = await this.places.recall(placeId, actor, now);
    const { startsAt, endsAt } =
      best.kind === 'other-place' ? refusedOccurrence({ wish, facts, rejections }) : best;
    return place ? { placeId, startsAt, endsAt, at: placeOfBooking(place.row) } : null;
  }
}

const dayView = (
  { day, said, state }: KnownDay,
  { calendar }: KnownWeek,
): Omit<WeekDayView, 'team' | 'wish'> => ({
  ...{ day, said, state },
  isWorkday: frameSlot(calendar, day) !== undefined,
  holiday: holidayOn(calendar, day)?.name ?? null,
});

/** Who was where on days gone by is nobody's business. */
function visibleTeam(
  actor: Actor,
  team: readonly ColleagueInRow[],
  { calendar: { timeZone } }: KnownWeek,
  now: Date,
): ColleagueInRow[] {
  const today = todayAt(timeZone, now);
  return team.filter((row) => maySeeWhose(actor, row, daySlot(row.day, timeZone), today));
}
