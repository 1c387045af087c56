import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { enqueue } from '@etage/jobs';
import { subDays } from 'date-fns';
import { v7 as newId } from 'uuid';
import { SEND_MAIL } from '../delivery/send-mail.job';
import {
  BEGIN_CURSORS,
  MOVE_CURSORS,
  NEWS_FLOORS,
  READ_NEWS,
  TAKE_OUTBOX,
  type News,
} from '../queries/read-news.query';
import { WRITE_MAIL } from '../queries/write-mail.query';
import { mailsOfNews } from './mails-of-news';

/** Of each floor, in one transaction. */
const REVISIONS_AT_ONCE = 100;
/** After a longer time without mail, what happened before is no news any more. */
const NEWS_FOR_DAYS = 1;

/** Makes mails of what happened, as `floor_change` tells it. */
@Injectable()
export class OutboxReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Reads on until there is nothing new, or another node does it. Cut off anywhere, the next one goes on. */
  async readAll(): Promise<void> {
    while (await this.transactions.run([], (tx) => this.readSome(tx)));
  }

  /** Mails, their jobs and the cursors that moved on are one transaction. */
  private async readSome(tx: Transaction): Promise<boolean> {
    const [outbox] = await tx.query(TAKE_OUTBOX, []);
    if (!outbox?.taken) return false;
    await tx.query(BEGIN_CURSORS, []);
    const floors = await tx.query(NEWS_FLOORS, [REVISIONS_AT_ONCE]);
    if (floors.length === 0) return false;
    const floorIds = floors.map(({ floorId }) => floorId);
    const upTo = floors.map((floor) => floor.upTo);
    const now = this.clock.now();
    const since = subDays(now, NEWS_FOR_DAYS);
    for (const news of await tx.query(READ_NEWS, [floorIds, upTo, since, now])) {
      await writeMails(tx, news, now);
    }
    await tx.query(MOVE_CURSORS, [floorIds, upTo]);
    return true;
  }
}

async function writeMails(tx: Transaction, news: News, now: Date): Promise<void> {
  const { floorId, revision, booking } = news;
  const { bookingId, placeId, startsAt, endsAt, status } = booking;
  for (const { kind, personId, byOther } of mailsOfNews(news)) {
    const [written] = await tx.query(WRITE_MAIL, [
      newId(),
      ...([kind, floorId, revision, bookingId, personId, placeId] as const),
      ...([startsAt, endsAt, status, byOther, now] as const),
    ]);
    if (written) await enqueue(tx, SEND_MAIL, written);
  }
}
