import { Injectable } from '@nestjs/common';
import { parseCronItems, type CronItem, type ParsedCronItem, type TaskList } from 'graphile-worker';
import type { JobKind } from './job';

/** What there is to do, as the libraries say while the application is put together; the runner starts after that. */
@Injectable()
export class JobPlan {
  private readonly handlers = new Map<string, (payload: unknown) => Promise<void>>();
  private readonly regular: CronItem[] = [];

  /** `work` is tried again, later and later, until it does not throw: it must not matter whether it ran before. */
  handle<Payload extends object>(
    { name }: JobKind<Payload>,
    work: (payload: Payload) => Promise<void>,
  ): void {
    if (this.handlers.has(name)) throw new Error(`two handlers for the job ${name}`);
    this.handlers.set(name, (payload) => work(payload as Payload));
  }

  /**
   * Does `work` at the times of the five cron fields (in UTC), once however many nodes there are. What a tick missed
   * the next one does: work looks for what is due instead of being told.
   */
  every(fields: string, name: string, work: () => Promise<void>): void {
    this.handle({ name }, work);
    const options = { backfillPeriod: 0, maxAttempts: 1, jobKey: name };
    this.regular.push({ task: name, match: fields, identifier: name, options });
  }

  get taskList(): TaskList {
    return Object.fromEntries(this.handlers);
  }

  get cronItems(): ParsedCronItem[] {
    return parseCronItems([...this.regular]);
  }
}
