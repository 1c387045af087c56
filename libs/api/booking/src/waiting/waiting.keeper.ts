import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { fairOrder, type PlaceId } from '@etage/domain';
import { TransactionRunner, type Lock } from '@etage/database';
import { Clock } from '@etage/http';
import { JobPlan } from '@etage/jobs';
import { takeOverdueSteps } from '../overdue-steps';
import { FORGET_BEGUN, OVERDUE_HOLDS } from '../queries/serve-waiting.query';
import { WAITING_BESIDE_FREE, type CandidateRow } from '../queries/waiting-candidates.query';
import { OVERDUE_OFFERS } from '../queries/replacement.query';
import { LAPSE, LAPSE_REPLACEMENT } from '../status-step';
import { fillFreed, meetsNeed } from './fill-freed';
import { LOOK_AGAIN } from './look-again.job';

/** As many chances are looked up at once. */
const CHANCES = 2_000;

const ATTEMPTS = 10;
const PAUSE_MS = 200;

/**
 * Keeps the waiting list in order: what nobody confirmed in time passes to the next, and whoever waits beside a free
 * place is served. Each place is a transaction of its own, so it may run on several nodes and be cut off anywhere.
 */
@Injectable()
export class WaitingKeeper implements OnModuleInit {
  private readonly logger = new Logger('WaitingList');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly plan: JobPlan,
  ) {}

  onModuleInit(): void {
    this.plan.every('* * * * *', 'keep-waiting-list', async () => {
      const lapsed = await this.lapseDue();
      if (lapsed > 0) this.logger.log(`${lapsed} offers passed on that nobody confirmed`);
      await this.transactions.query(FORGET_BEGUN, [this.clock.now()]);
      await this.lookAround();
    });
    this.plan.handle(LOOK_AGAIN, () => this.lookUntilDone());
  }

  /** @returns how many holds it ended */
  async lapseDue(): Promise<number> {
    const { transactions, clock } = this;
    const holds = await takeOverdueSteps(transactions, clock, OVERDUE_HOLDS, LAPSE);
    return holds + (await takeOverdueSteps(transactions, clock, OVERDUE_OFFERS, LAPSE_REPLACEMENT));
  }

  /** Whoever was passed over because they were busy is so for a moment only. */
  private async lookUntilDone(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await this.lookAround()) return;
      await pause(PAUSE_MS);
    }
  }

  /**
   * Serves whoever waits beside a free place, in the fair order.
   * @returns whether everybody was looked at
   */
  async lookAround(): Promise<boolean> {
    const chances = await this.transactions.query(WAITING_BESIDE_FREE, [this.clock.now(), CHANCES]);
    const looked = new Set<PlaceId>();
    let isComplete = true;
    for (const chance of chances.filter(meetsNeed).sort(fairOrder)) {
      if (looked.has(chance.placeId)) continue;
      looked.add(chance.placeId);
      if (!(await this.lookAt(chance, chances))) isComplete = false;
    }
    return isComplete;
  }

  private async lookAt(
    { placeId }: CandidateRow,
    chances: readonly CandidateRow[],
  ): Promise<boolean> {
    const there = chances.filter((chance) => chance.placeId === placeId);
    const span = {
      startsAt: new Date(Math.min(...there.map(({ startsAt }) => startsAt.getTime()))),
      endsAt: new Date(Math.max(...there.map(({ endsAt }) => endsAt.getTime()))),
    };
    const locks: Lock[] = [{ of: 'place', id: placeId }];
    return this.transactions.run(locks, (tx) =>
      fillFreed(tx, { placeId, ...span }, this.clock.now()),
    );
  }
}
