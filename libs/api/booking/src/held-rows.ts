import {
  countsBookings,
  weekSlot,
  weeksOf,
  type Allowance,
  type GuestId,
  type PersonId,
  type Slot,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import type { KnownPlace } from './place/place.directory';
import { HELD_AND_COUNTED, HELD_SLOTS, type HeldSlotRow } from './queries/held-slots.query';

export interface HeldQuestion {
  readonly place: KnownPlace;
  readonly window: Slot;
  /** Whose desks are looked up; null for nobody's. */
  readonly seatedId: PersonId | GuestId | null;
  readonly personId: PersonId;
  readonly allowance: Allowance | undefined;
  readonly now: Date;
}

/** The weeks that a span touches, from the first Monday to the last Sunday. */
function weeksAround(window: Slot, timeZone: string): Slot {
  const weeks = weeksOf(window, timeZone).map((monday) => weekSlot(monday, timeZone));
  return {
    startsAt: weeks[0]?.startsAt ?? window.startsAt,
    endsAt: weeks.at(-1)?.endsAt ?? window.endsAt,
  };
}

/** What stands in the way during a span of time, and where limits count, what counts against them; one look. */
export function heldRows(queries: Queries, question: HeldQuestion): Promise<HeldSlotRow[]> {
  const { place, window, seatedId, personId, allowance, now } = question;
  const held = [place.heldPlaceIds, window.startsAt, window.endsAt, seatedId] as const;
  if (!allowance || !countsBookings(allowance.limits)) return queries.query(HELD_SLOTS, [...held]);
  const weeks = weeksAround(window, place.row.timeZone);
  const { kind } = place.row;
  return queries.query(HELD_AND_COUNTED, [
    ...held,
    personId,
    allowance.siteId,
    kind,
    now,
    weeks.startsAt,
    weeks.endsAt,
  ]);
}
