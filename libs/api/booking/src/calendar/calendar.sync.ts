import { Inject, Injectable } from '@nestjs/common';
import {
  CALENDAR_SETTINGS,
  CalendarError,
  guardedFetch,
  type CalendarSettings,
} from '@etage/calendar';
import {
  calendarPatience,
  readsCalendar,
  writesCalendar,
  type CalendarLinkId,
} from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { addMilliseconds, addSeconds } from 'date-fns';
import { PlaceDirectory } from '../place/place.directory';
import type { CalendarRun } from './calendar-run';
import { followServer } from './follow-server';
import { openRun } from './open-run';
import { NEW_CONFLICT } from './queries/calendar-conflict.query';
import { LINK_BY_ID, type CalendarLinkRow } from './queries/calendar-link.query';
import {
  FAIL_LINK,
  GIVE_BACK_LINK,
  LEASE_LINK,
  RENEW_LEASE,
  SPARE_SERVER,
  SUCCEED_LINK,
} from './queries/calendar-run.query';
import { takeIn } from './take-in';
import { writeServer } from './write-server';

/** How often a server is asked for what is new there. */
const AGAIN_AFTER_S = 110;
/** How often one attempt begins anew because somebody else writes at the same time. */
const ROUNDS = 3;
/** A node that is killed gives its links to others after that; one that works says so more often. */
const LEASE_MS = 90_000;

/** Brings rooms and their calendars into step. */
@Injectable()
export class CalendarSync {
  private readonly fetch: typeof fetch;

  constructor(
    readonly transactions: TransactionRunner,
    readonly places: PlaceDirectory,
    private readonly clock: Clock,
    @Inject(CALENDAR_SETTINGS) private readonly settings: CalendarSettings,
  ) {
    this.fetch = guardedFetch(settings);
  }

  /** One attempt, unless another node is at it. What the server does wrong is noted at the link and tried again later. */
  async sync(calendarLinkId: CalendarLinkId): Promise<void> {
    const now = this.clock.now();
    const until = addMilliseconds(now, LEASE_MS);
    const [leased] = await this.transactions.query(LEASE_LINK, [calendarLinkId, now, until]);
    if (!leased) return;
    try {
      await this.attempt(calendarLinkId, leased.revision);
    } finally {
      await this.transactions.query(GIVE_BACK_LINK, [calendarLinkId]);
    }
  }

  private async attempt(calendarLinkId: CalendarLinkId, revision: string): Promise<void> {
    const begunAt = this.clock.now();
    const [link] = await this.transactions.query(LINK_BY_ID, [begunAt, calendarLinkId]);
    if (!link) return;
    try {
      await this.bringIntoStep(link);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      await this.putOff(link, error);
      return;
    } finally {
      await this.tellOwner(link, begunAt);
    }
    const now = this.clock.now();
    const dueAt = addSeconds(now, AGAIN_AFTER_S);
    await this.transactions.query(SUCCEED_LINK, [calendarLinkId, now, dueAt, revision]);
  }

  private async bringIntoStep(link: CalendarLinkRow): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const run = await this.open(link);
      if (readsCalendar(link.direction)) await takeIn(this.transactions, run);
      await followServer(this, run);
      if (!writesCalendar(link.direction) || (await writeServer(this, run))) return;
    }
  }

  /** Read anew each time: the token of a round before is known by then. */
  private async open({ calendarLinkId }: CalendarLinkRow): Promise<CalendarRun> {
    const now = this.clock.now();
    const [link] = await this.transactions.query(LINK_BY_ID, [now, calendarLinkId]);
    if (!link) throw new CalendarError('calendar-not-found', 'the link was deleted');
    const opened = await openRun(this, link, now, this.settings.secret, this.fetch);
    return { ...opened, stillHere: () => this.stay(calendarLinkId) };
  }

  private async stay(calendarLinkId: CalendarLinkId): Promise<void> {
    const until = addMilliseconds(this.clock.now(), LEASE_MS);
    await this.transactions.query(RENEW_LEASE, [calendarLinkId, until]);
  }

  /** Once an attempt, however much did not fit. */
  private async tellOwner(
    { calendarLinkId, ownerId }: CalendarLinkRow,
    begunAt: Date,
  ): Promise<void> {
    await this.transactions.run([], async (tx) => {
      const [conflict] = await tx.query(NEW_CONFLICT, [calendarLinkId, begunAt]);
      if (conflict) await tx.tell(ownerId, { kind: 'calendar-conflict' });
    });
  }

  private async putOff(link: CalendarLinkRow, { fault, detail }: CalendarError): Promise<void> {
    const dueAt = addSeconds(this.clock.now(), calendarPatience(link.failures + 1));
    const told = detail.slice(0, 200);
    await this.transactions.query(FAIL_LINK, [link.calendarLinkId, fault, told, dueAt]);
    if (fault === 'calendar-unreachable' || fault === 'calendar-too-slow') {
      await this.transactions.query(SPARE_SERVER, [new URL(link.url).origin, dueAt]);
    }
  }
}
