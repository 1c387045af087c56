import type { BookingStatus, Slot } from '@etage/domain';
import type { SeededRandom } from '../random/seeded-random';

const CANCELLED = 0.05;
/** People who never came; the place was given back. */
const NO_SHOW = 0.05;
/** Of those who should be there by now. */
const CHECKED_IN = 0.9;

/** Whoever has not come by then has no place any more. */
const GRACE = 60 * 60_000;

/** How a booking stands at `now`. */
export function statusAt(now: Date, slot: Slot, random: SeededRandom): BookingStatus {
  const luck = random.next();
  if (luck < CANCELLED) return 'cancelled';
  if (slot.startsAt > now) return 'confirmed';
  if (luck < CANCELLED + NO_SHOW) return 'released';
  const isLate = slot.startsAt.getTime() + GRACE < now.getTime();
  return isLate || random.chance(CHECKED_IN) ? 'checked-in' : 'confirmed';
}

const DECLINED = 0.15;
const UNDECIDED = 0.5;

/** The same for a room that a facility manager gives out. */
export function statusWithApproval(now: Date, slot: Slot, random: SeededRandom): BookingStatus {
  if (random.chance(DECLINED)) return 'declined';
  return slot.startsAt > now && random.chance(UNDECIDED)
    ? 'requested'
    : statusAt(now, slot, random);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Most people book within days; nobody earlier than the sites let them book a desk. */
const USUAL_LEAD = 12 * DAY;
const LONGEST_LEAD = 27 * DAY;

/** When it was made: to the minute, before it begins and before `now`. */
export function createdBefore(now: Date, slot: Slot, random: SeededRandom): Date {
  const startsAt = slot.startsAt.getTime();
  const latest = Math.min(now.getTime(), startsAt) - 20 * MINUTE;
  const earliest = Math.max(latest - USUAL_LEAD, startsAt - LONGEST_LEAD);
  return new Date(latest - MINUTE * random.integer(0, (latest - earliest) / MINUTE));
}
