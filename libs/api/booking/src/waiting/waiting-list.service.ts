import { Injectable } from '@nestjs/common';
import { decideWaiting, type Actor, type WaitingId } from '@etage/domain';
import { Refused, TransactionRunner, type Lock, type Transaction } from '@etage/database';
import type { WaitingView } from '@etage/contract';
import { Clock, notFound } from '@etage/http';
import { v7 as newId } from 'uuid';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import {
  DELETE_WAITING,
  INSERT_WAITING,
  WAITING_OF_PERSON,
  type WaitingRow,
} from '../queries/waiting-list.query';
import type { JoinWaitingList } from './join-waiting-list';
import { lookAgain } from './look-again.job';
import { verdictsOn, waitablePlaces } from './waitable-places';
import { waitingView } from './waiting.view';

/** Puts people on the waiting list and takes them off it again. */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  async list({ personId }: Actor): Promise<WaitingView[]> {
    const now = this.clock.now();
    const rows = await this.transactions.read((queries) =>
      queries.query(WAITING_OF_PERSON, [personId, now]),
    );
    return rows.map(waitingView);
  }

  /**
   * Under the lock of the person, so that the entries are counted once, and of the place where one is meant, so that
   * whoever frees it at the same moment is waited for.
   * @throws ProblemException with every reason why not; 409 `place-is-free` where it can be booked instead
   */
  async join(wish: JoinWaitingList): Promise<WaitingView> {
    const locks: Lock[] = [{ of: 'person', id: wish.actor.personId }];
    if ('placeId' in wish.waitedFor) locks.push({ of: 'place', id: wish.waitedFor.placeId });
    const now = this.clock.now();
    const joined = await this.transactions.run(locks, (tx) => join(tx, wish, now));
    if (joined instanceof Refused) throw await asAnswer(joined.reason, this.neighbourhood);
    return waitingView(joined);
  }

  async leave({ personId }: Actor, waitingId: WaitingId): Promise<void> {
    const [left] = await this.transactions.query(DELETE_WAITING, [waitingId, personId]);
    if (!left) throw notFound('entry of the waiting list');
  }
}

async function join(
  tx: Transaction,
  wish: JoinWaitingList,
  now: Date,
): Promise<WaitingRow | Refused<Refusal>> {
  const { personId } = wish.actor;
  const found = await waitablePlaces(tx, wish, now);
  if (found instanceof Refused) return found;
  const others = await tx.query(WAITING_OF_PERSON, [personId, now]);
  const rejections = decideWaiting(wish.slot, {
    now,
    waitingCount: others.length,
    alreadyWaiting: others.some((other) => isSame(other, wish, found)),
    verdicts: await verdictsOn(tx, found.places, wish, now),
  });
  if (rejections.length > 0) return refuse({ why: 'waiting', rejections });
  const waitingId = newId() as WaitingId;
  const [place] = found.places;
  await tx.query(INSERT_WAITING, [
    ...([waitingId, personId, found.siteId] as const),
    found.placeId === null ? found.floorId : (place?.floorId ?? null),
    ...([found.placeId, found.kind ?? place?.kind ?? 'desk', JSON.stringify(found.need)] as const),
    ...([wish.slot.startsAt, wish.slot.endsAt, now] as const),
  ]);
  // What became free elsewhere while this was decided was not offered to an entry that nobody could see.
  await lookAgain(tx);
  const [row] = (await tx.query(WAITING_OF_PERSON, [personId, now])).filter(
    (other) => other.waitingId === waitingId,
  );
  if (!row) throw new Error(`entry ${waitingId} is not there although it was written`);
  return row;
}

type Found = Exclude<Awaited<ReturnType<typeof waitablePlaces>>, Refused<Refusal>>;

const isSame = (other: WaitingRow, { slot }: JoinWaitingList, found: Found): boolean =>
  other.placeId === found.placeId &&
  (found.placeId !== null || other.floorId === found.floorId) &&
  other.siteId === found.siteId &&
  (found.kind === null || other.kind === found.kind) &&
  needText(other.need) === needText(found.need) &&
  other.startsAt.getTime() === slot.startsAt.getTime() &&
  other.endsAt.getTime() === slot.endsAt.getTime();

const needText = (need: object): string => JSON.stringify(Object.entries(need).sort());
