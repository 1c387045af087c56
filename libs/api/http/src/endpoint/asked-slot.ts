import { durationMinutes, type Slot } from '@etage/domain';
import { problem } from '../problem/problem.exception';
import { rejected } from '../problem/rejected';

/** Nobody looks at a floor for more than a quarter of a year at once. */
const LONGEST_DAYS = 100;

/**
 * The slot a question is about.
 * @param longestDays how many days it may span
 * @throws ProblemException 422 `slot-empty` when it ends before it starts, 400 when it spans more than it may
 */
export function askedSlot(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  longestDays = LONGEST_DAYS,
): Slot {
  const slot = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (slot.endsAt <= slot.startsAt) throw rejected([{ code: 'slot-empty' }]);
  if (durationMinutes(slot) > longestDays * 24 * 60) {
    throw problem(400, 'invalid-input', `The span is longer than ${longestDays} days.`);
  }
  return slot;
}
