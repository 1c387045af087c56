import { durationMinutes, type Slot } from '@etage/domain';
import { problem } from '../problem/problem.exception';
import { rejected } from '../problem/rejected';

/** Nobody looks at more than a quarter of a year at once. */
const LONGEST_DAYS = 100;

/**
 * The slot a question is about.
 * @throws ProblemException 422 `slot-empty` when it ends before it starts, 400 when it spans more than 100 days
 */
export function slotOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Slot {
  const slot = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (slot.endsAt <= slot.startsAt) throw rejected([{ code: 'slot-empty' }]);
  if (durationMinutes(slot) > LONGEST_DAYS * 24 * 60) {
    throw problem(400, 'invalid-input', `The span is longer than ${LONGEST_DAYS} days.`);
  }
  return slot;
}
