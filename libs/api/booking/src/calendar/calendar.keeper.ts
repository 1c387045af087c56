import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { enqueue, JobPlan } from '@etage/jobs';
import { subDays } from 'date-fns';
import { CalendarSync } from './calendar.sync';
import { FORGET_OLD_CALENDARS } from './queries/calendar-conflict.query';
import { DUE_LINKS } from './queries/calendar-run.query';
import { SYNC_CALENDAR } from './sync-calendar.job';

const EVERY_MINUTE = '* * * * *';
const EVERY_NIGHT = '27 2 * * *';
const KEPT_DAYS = 30;

/** Sets the calendars going whose turn it is. */
@Injectable()
export class CalendarKeeper implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sync: CalendarSync,
    private readonly clock: Clock,
    private readonly plan: JobPlan,
  ) {}

  onModuleInit(): void {
    this.plan.handle(SYNC_CALENDAR, ({ calendarLinkId }) => this.sync.sync(calendarLinkId));
    this.plan.every(EVERY_MINUTE, 'sync-calendars', () => this.setGoing());
    this.plan.every(EVERY_NIGHT, 'forget-calendars', () => this.forget());
  }

  async setGoing(): Promise<void> {
    await this.transactions.run([], async (tx) => {
      for (const due of await tx.query(DUE_LINKS, [this.clock.now()])) {
        await enqueue(tx, SYNC_CALENDAR, due, { key: `calendar ${due.calendarLinkId}` });
      }
    });
  }

  private async forget(): Promise<void> {
    const before = subDays(this.clock.now(), KEPT_DAYS);
    await this.transactions.query(FORGET_OLD_CALENDARS, [before]);
  }
}
