import {
  fairOrder,
  missesOf,
  overlaps,
  placeFeatures,
  type PlaceId,
  type Slot,
  type WaitingId,
} from '@etage/domain';
import type { Transaction } from '@etage/database';
import { WAITING_FOR_FREED, type CandidateRow } from '../queries/waiting-candidates.query';
import { serveCandidate } from './serve-candidate';

/** A place that became free, and for how long. */
export interface Freed extends Slot {
  readonly placeId: PlaceId;
}

export const meetsNeed = (candidate: CandidateRow): boolean =>
  missesOf(placeFeatures(candidate), candidate.need).length === 0;

/** Place by place as they were found, and for each in the fair order. */
function inTurn(candidates: readonly CandidateRow[]): CandidateRow[] {
  const placeIds = [...new Set(candidates.map(({ placeId }) => placeId))];
  const turn = ({ placeId }: CandidateRow): number => placeIds.indexOf(placeId);
  return [...candidates].sort((a, b) => turn(a) - turn(b) || fairOrder(a, b));
}

/**
 * Gives what became free to those who wait for it, in the transaction that freed it and after its change is announced.
 * @returns whether everybody was looked at; if not, somebody whose turn it was had to be passed over for now
 */
export async function fillFreed(
  tx: Transaction,
  { placeId, startsAt, endsAt }: Freed,
  now: Date,
): Promise<boolean> {
  const found = await tx.query(WAITING_FOR_FREED, [placeId, startsAt, endsAt, now]);
  const served: CandidateRow[] = [];
  const done = new Set<WaitingId>();
  let isComplete = true;
  for (const candidate of inTurn(found.filter(meetsNeed))) {
    if (done.has(candidate.waitingId) || served.some((other) => isInTheWay(other, candidate))) {
      continue;
    }
    const service = await serveCandidate(tx, candidate, now);
    if (service === 'busy') isComplete = false;
    if (service !== 'served') continue;
    served.push(candidate);
    done.add(candidate.waitingId);
  }
  return isComplete;
}

/** What one got the other cannot have; that the same person gets no two of a kind the rules see to. */
const isInTheWay = (served: CandidateRow, candidate: CandidateRow): boolean =>
  served.placeId === candidate.placeId && overlaps(served, candidate);
