import type { PersonNews } from '@etage/contract';
import type { FloorId, PersonId } from '@etage/domain';
import type { AnnouncedBooking } from '../entities/floor-change.entity';
import { ANNOUNCE } from '../queries/announce.query';
import { TAKE_LOCKS, TRY_LOCKS } from '../queries/locks.query';
import { REVOKE } from '../queries/revoke.query';
import { TELL } from '../queries/tell.query';
import { lockKeys, type Lock } from './lock-key';
import type { NamedQuery } from './named-query';
import type { Queries } from './queries';

/** PostgreSQL carries at most 8,000 bytes a message, and an id takes 39 of them. */
const SESSIONS_A_MESSAGE = 200;

export interface Announcement {
  readonly floorId: FloorId;
  readonly bookings: readonly AnnouncedBooking[];
  /** What was done, for the audit trail: `booking.created`. */
  readonly action: string;
  /** Null where Etage did it by itself. */
  readonly actorId: PersonId | null;
  readonly changedAt: Date;
}

/** What work inside one transaction may do. */
export class Transaction implements Queries {
  constructor(private readonly queries: Queries) {}

  query<Row extends object, Values extends readonly unknown[]>(
    query: NamedQuery<Row, Values>,
    values: Values,
  ): Promise<Row[]> {
    return this.queries.query(query, values);
  }

  /** Waits for more locks, in their fixed order; what comes later in that order must not be locked by now. */
  async lock(locks: readonly Lock[]): Promise<void> {
    if (locks.length > 0) await this.query(TAKE_LOCKS, [lockKeys(locks).map(String)]);
  }

  /**
   * Takes locks where that needs no waiting, whatever is locked already.
   * @returns whether all of them are had
   */
  async tryLock(locks: readonly Lock[]): Promise<boolean> {
    const [tried] = await this.query(TRY_LOCKS, [lockKeys(locks).map(String)]);
    return tried?.taken === true;
  }

  /**
   * Raises the floor's revision, keeps the change and notifies every node on commit; a rollback says nothing.
   * Call it last: it locks the floor's row until the commit.
   */
  async announce(announcement: Announcement): Promise<number> {
    const { floorId, bookings, action, actorId, changedAt } = announcement;
    const [row] = await this.query(ANNOUNCE, [
      floorId,
      JSON.stringify(bookings),
      action,
      actorId,
      changedAt,
    ]);
    return Number(row?.revision);
  }

  /** Sends news to one person's sockets on every node, on commit. */
  async tell(personId: PersonId, news: PersonNews): Promise<void> {
    await this.query(TELL, [JSON.stringify({ personId, news })]);
  }

  /** Makes every node forget these sessions and close their sockets, on commit. */
  async revoke(sessionIds: readonly string[]): Promise<void> {
    for (let sent = 0; sent < sessionIds.length; sent += SESSIONS_A_MESSAGE) {
      const some = sessionIds.slice(sent, sent + SESSIONS_A_MESSAGE);
      await this.query(REVOKE, [JSON.stringify(some)]);
    }
  }
}
