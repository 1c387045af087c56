import { Injectable } from '@nestjs/common';
import type { Actor, UsualDay } from '@etage/domain';
import type { WeekPatternView } from '@etage/contract';
import { Refused, TransactionRunner, type Queries, type Transaction } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { refuse, type Refusal } from '../booking.refusal';
import { PlaceDirectory } from '../place/place.directory';
import { FORGET_USUAL_WEEK, KEEP_USUAL_WEEK, USUAL_WEEK_OF } from '../queries/usual-week.query';
import { ownDeskLocks } from './presence.service';
import { weekPatternView } from './week-pattern.view';

const columnsOf = ({ weekday, state, place }: UsualDay) => ({
  ...{ weekday, state, place_id: place?.placeId ?? null },
  ...{ starts_at: place?.startsAt ?? null, ends_at: place?.endsAt ?? null },
});

/** Keeps people's usual weeks. */
@Injectable()
export class WeekPatternService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor): Promise<WeekPatternView> {
    return this.transactions.read((queries) => readPattern(queries, actor));
  }

  /** @throws ProblemException 404 for a place the actor may not see; then the week stays as it was */
  async replace(actor: Actor, days: readonly UsualDay[]): Promise<WeekPatternView> {
    const locks = await ownDeskLocks(this.transactions, actor.personId);
    const kept = await this.transactions.run(locks, (tx) => this.keep(tx, actor, days));
    if (kept instanceof Refused) throw notFound('place');
    return kept;
  }

  private async keep(
    tx: Transaction,
    actor: Actor,
    days: readonly UsualDay[],
  ): Promise<WeekPatternView | Refused<Refusal>> {
    const now = this.clock.now();
    for (const placeId of new Set(days.flatMap(({ place }) => place?.placeId ?? []))) {
      const place = await this.places.read(tx, placeId, actor, now);
      if (!place) return refuse({ why: 'place-not-found' });
    }
    await tx.query(FORGET_USUAL_WEEK, [actor.personId]);
    await tx.query(KEEP_USUAL_WEEK, [actor.personId, JSON.stringify(days.map(columnsOf))]);
    return readPattern(tx, actor);
  }
}

const readPattern = async (queries: Queries, { personId }: Actor): Promise<WeekPatternView> =>
  weekPatternView(await queries.query(USUAL_WEEK_OF, [personId]));
