import { Inject, Injectable } from '@nestjs/common';
import {
  CALENDAR_SETTINGS,
  CaldavCollection,
  CalendarError,
  guardedFetch,
  openPassword,
  sealPassword,
  type CalendarAccess,
  type CalendarSettings,
} from '@etage/calendar';
import type { CalendarConflictView, CalendarLinkView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import type {
  CalendarConflictId,
  CalendarDirection,
  CalendarLinkId,
  PersonId,
  PlaceId,
} from '@etage/domain';
import { Clock, notFound, problem } from '@etage/http';
import { enqueue } from '@etage/jobs';
import { v7 as newId } from 'uuid';
import { calendarConflictView, calendarLinkView } from './calendar-link.view';
import { SYNC_CALENDAR } from './sync-calendar.job';
import { CONFLICTS_OF_LINK, DELETE_CONFLICT } from './queries/calendar-conflict.query';
import {
  ALL_LINKS,
  DELETE_LINK,
  INSERT_LINK,
  LINK_BY_ID,
  LINKABLE_ROOM,
  UPDATE_LINK,
  type ShownCalendarLinkRow,
} from './queries/calendar-link.query';
import { SET_DUE } from './queries/calendar-run.query';

export interface LinkCalendar extends CalendarAccess {
  readonly placeId: PlaceId;
  readonly direction: CalendarDirection;
}

export type ChangeCalendarLink = {
  readonly [K in keyof Omit<LinkCalendar, 'placeId'>]?: LinkCalendar[K] | undefined;
};

/** Links rooms with calendars on CalDAV servers. */
@Injectable()
export class CalendarLinksService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    @Inject(CALENDAR_SETTINGS) private readonly settings: CalendarSettings,
  ) {}

  async list(): Promise<CalendarLinkView[]> {
    const links = await this.transactions.query(ALL_LINKS, [this.clock.now()]);
    return links.map(calendarLinkView);
  }

  async create(ownerId: PersonId, wish: LinkCalendar): Promise<CalendarLinkView> {
    const secret = this.secret();
    const [room] = await this.transactions.query(LINKABLE_ROOM, [wish.placeId]);
    if (!room) throw notFound('room');
    const access = await this.probed(wish);
    const calendarLinkId = newId() as CalendarLinkId;
    const [created] = await this.transactions.query(INSERT_LINK, [
      ...([calendarLinkId, ownerId, access.url, access.userName] as const),
      sealPassword(access.password, calendarLinkId, secret),
      ...([wish.direction, this.clock.now(), wish.placeId] as const),
    ]);
    if (!created) throw problem(409, 'calendar-link-exists', 'This room has a calendar already.');
    return this.syncSoon(calendarLinkId);
  }

  /** Whoever changes a link stands for it from now on. */
  async change(
    ownerId: PersonId,
    calendarLinkId: CalendarLinkId,
    change: ChangeCalendarLink,
  ): Promise<CalendarLinkView> {
    const secret = this.secret();
    const link = await this.find(calendarLinkId);
    const known = change.password ?? openPassword(link.password, calendarLinkId, secret);
    if (known === undefined) throw faultProblem(new CalendarError('calendar-password-lost', ''));
    const { url, userName, password } = await this.probed({
      url: change.url ?? link.url,
      userName: change.userName ?? link.userName,
      password: known,
    });
    await this.transactions.query(UPDATE_LINK, [
      ...([calendarLinkId, ownerId, url, userName] as const),
      sealPassword(password, calendarLinkId, secret),
      ...([change.direction ?? link.direction, this.clock.now()] as const),
    ]);
    return this.syncSoon(calendarLinkId);
  }

  async remove(calendarLinkId: CalendarLinkId): Promise<void> {
    const [removed] = await this.transactions.query(DELETE_LINK, [calendarLinkId]);
    if (!removed) throw notFound('calendar link');
  }

  async syncSoon(calendarLinkId: CalendarLinkId): Promise<CalendarLinkView> {
    const link = await this.find(calendarLinkId);
    const now = this.clock.now();
    await this.transactions.run([], async (tx) => {
      await tx.query(SET_DUE, [calendarLinkId, now]);
      await enqueue(tx, SYNC_CALENDAR, { calendarLinkId }, { key: `calendar ${calendarLinkId}` });
    });
    return calendarLinkView({ ...link, dueAt: now });
  }

  async conflicts(calendarLinkId: CalendarLinkId): Promise<CalendarConflictView[]> {
    await this.find(calendarLinkId);
    const rows = await this.transactions.query(CONFLICTS_OF_LINK, [calendarLinkId]);
    return rows.map(calendarConflictView);
  }

  async settle(
    calendarLinkId: CalendarLinkId,
    calendarConflictId: CalendarConflictId,
  ): Promise<void> {
    const values = [calendarLinkId, calendarConflictId] as const;
    const [settled] = await this.transactions.query(DELETE_CONFLICT, [...values]);
    if (!settled) throw notFound('conflict');
  }

  private async find(calendarLinkId: CalendarLinkId): Promise<ShownCalendarLinkRow> {
    const [link] = await this.transactions.query(LINK_BY_ID, [this.clock.now(), calendarLinkId]);
    if (!link) throw notFound('calendar link');
    return link;
  }

  private secret(): string {
    if (this.settings.secret) return this.settings.secret;
    const detail = 'ETAGE_SECRET has to be set, so that passwords can be kept.';
    throw problem(422, 'calendar-secret-missing', detail);
  }

  /** @throws ProblemException where there is no calendar to be had */
  private async probed({ url, ...user }: CalendarAccess): Promise<CalendarAccess> {
    const access = { ...user, url: collectionUrl(url) };
    try {
      await new CaldavCollection(access, guardedFetch(this.settings)).probe();
    } catch (error) {
      throw error instanceof CalendarError ? faultProblem(error) : error;
    }
    return access;
  }
}

const faultProblem = ({ fault, detail }: CalendarError) =>
  problem(422, fault, `The calendar cannot be used: ${detail}.`);

/** Without what is no part of it, and with a slash at its end. */
function collectionUrl(text: string): string {
  const url = new URL(text);
  [url.search, url.hash] = ['', ''];
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
