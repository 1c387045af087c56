import type { Rejection } from '../booking/rejection';
import type { PlaceId } from '../ids';
import type { Slot } from '../time/slot';
import { MOST_WAITING } from './most-waiting';
import type { WaitingRejection } from './waiting-rejection';

/** What the laws of booking say of one place that would do. */
export interface PlaceVerdict {
  readonly placeId: PlaceId;
  readonly rejections: readonly Rejection[];
}

export interface WaitingFacts {
  readonly now: Date;
  /** How many entries the person has on the list, this one not counted. */
  readonly waitingCount: number;
  /** Whether one of them asks for the same at the same time. */
  readonly alreadyWaiting: boolean;
  /** Every place that would do; the one place, or all that fit the need. */
  readonly verdicts: readonly PlaceVerdict[];
}

const isOnlyTaken = ({ rejections }: PlaceVerdict): boolean =>
  rejections.length > 0 && rejections.every(({ code }) => code === 'place-taken');

const besidesTaken = ({ rejections }: PlaceVerdict): Rejection[] =>
  rejections.filter(({ code }) => code !== 'place-taken');

/** What stands against the places: nothing where one of them is taken and that alone is in the way. */
function againstPlaces(verdicts: readonly PlaceVerdict[]): (Rejection | WaitingRejection)[] {
  if (verdicts.length === 0) return [{ code: 'no-place-fits' }];
  const free = verdicts.find(({ rejections }) => rejections.length === 0);
  if (free) return [{ code: 'place-is-free', placeId: free.placeId }];
  if (verdicts.some(isOnlyTaken)) return [];
  const reasons = verdicts.map(besidesTaken);
  return reasons.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
}

/**
 * Why somebody cannot wait for one of these places; an empty list means they can. Everything that would stand against
 * the booking later stands against the waiting now, except that the place is taken.
 */
export function decideWaiting(
  slot: Slot,
  { now, waitingCount, alreadyWaiting, verdicts }: WaitingFacts,
): (Rejection | WaitingRejection)[] {
  const rejections: (WaitingRejection | false)[] = [
    slot.endsAt > slot.startsAt && slot.startsAt <= now && { code: 'waiting-slot-begun' },
    alreadyWaiting && { code: 'already-waiting' },
    !alreadyWaiting &&
      waitingCount >= MOST_WAITING && { code: 'too-many-waiting', maximum: MOST_WAITING },
  ];
  return [...rejections.filter((rejection) => rejection !== false), ...againstPlaces(verdicts)];
}
