import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import type { CalendarLinkId } from '@etage/domain';
import { Clock } from '@etage/http';
import { enqueue, jobKind, JobPlan } from '@etage/jobs';
import { subDays } from 'date-fns';
import { CalendarSync } from './calendar.sync';
import { FORGET_OLD_CALENDARS } from './queries/calendar-conflict.query';
import { DUE_LINKS } from './queries/calendar-run.query';

const EVERY_MINUTE = '* * * * *';
const EVERY_NIGHT = '27 2 * * *';
const KEPT_DAYS = 30;

/** Brings one room and its calendar into step. */
export const SYNC_CALENDAR = jobKind<{ calendarLinkId: CalendarLinkId }>('sync-calendar');

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
