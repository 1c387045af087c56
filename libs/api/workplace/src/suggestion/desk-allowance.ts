import {
  limitsFor,
  weekOf,
  weekSlot,
  type Actor,
  type Allowance,
  type SiteId,
  type Slot,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { LIMITS_AND_DESKS } from '../queries/seeker.query';

export interface AllowanceQuestion {
  readonly actor: Actor;
  readonly siteId: SiteId;
  readonly timeZone: string;
  readonly slot: Slot;
  readonly now: Date;
}

/** What a person may have of the desks of a site and has already; undefined where nothing is limited. */
export async function deskAllowance(
  queries: Queries,
  { actor, siteId, timeZone, slot, now }: AllowanceQuestion,
): Promise<Allowance | undefined> {
  const { startsAt } = weekSlot(weekOf(slot.startsAt, timeZone), timeZone);
  const { endsAt } = weekSlot(weekOf(slot.endsAt, timeZone), timeZone);
  const values = [actor.personId, siteId, now, startsAt, endsAt] as const;
  const [found] = await queries.query(LIMITS_AND_DESKS, [...values]);
  return (
    found && {
      siteId,
      limits: limitsFor(found.limits, actor, 'desk'),
      counted: found.counted.map((booking) => ({
        bookingId: booking.bookingId,
        startsAt: new Date(booking.startsAt),
        endsAt: new Date(booking.endsAt),
      })),
    }
  );
}
