import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { JobPlan } from '@etage/jobs';
import { takeOverdueSteps } from './overdue-steps';
import { OVERDUE } from './queries/overdue.query';
import { RELEASE } from './status-step';

/** Gives back what nobody came to. */
@Injectable()
export class NoShowRelease implements OnModuleInit {
  private readonly logger = new Logger('NoShows');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly plan: JobPlan,
  ) {}

  onModuleInit(): void {
    this.plan.every('* * * * *', 'release-no-shows', async () => {
      const released = await this.releaseDue();
      if (released > 0) this.logger.log(`${released} bookings released that nobody came to`);
    });
  }

  /** @returns how many bookings it released */
  releaseDue(): Promise<number> {
    return takeOverdueSteps(this.transactions, this.clock, OVERDUE, RELEASE);
  }
}
