import { durationMinutes, wallMinute, type SiteDay, type Slot } from '@etage/domain';
import { slotOn, type MinuteSpan, draggedSlot, type DragLimits, type Grip } from '@etage/ui';

/** A day of a site, as far as the wall clock cares. */
export interface WallDay {
  readonly day: SiteDay;
  readonly timeZone: string;
}

/** A slot of the day on the wall clock; what ends at midnight ends at 1,440. */
export const minutesOf = ({ startsAt, endsAt }: Slot, { timeZone }: WallDay): MinuteSpan => ({
  startsAt: wallMinute(startsAt, timeZone),
  endsAt: wallMinute(endsAt, timeZone) || 1440,
});

/**
 * The slot with other times on the wall clock. An end that stays keeps its very instant, also in the hour that comes
 * twice; where the clock skips so much that too little is left, the slot stays as it was.
 */
export function slotWith(
  slot: Slot,
  minutes: MinuteSpan,
  where: WallDay,
  minimumMinutes: number,
): Slot {
  const before = minutesOf(slot, where);
  const asked = slotOn(where.day, minutes, where.timeZone);
  const changed = {
    startsAt: before.startsAt === minutes.startsAt ? slot.startsAt : asked.startsAt,
    endsAt: before.endsAt === minutes.endsAt ? slot.endsAt : asked.endsAt,
  };
  return durationMinutes(changed) < minimumMinutes ? slot : changed;
}

/** The slot after one of its grips moved by so many minutes of the wall clock. */
export const shiftedSlot = (
  slot: Slot,
  grip: Exclude<Grip, 'new'>,
  by: number,
  where: WallDay,
  limits: DragLimits,
): Slot =>
  slotWith(
    slot,
    draggedSlot(minutesOf(slot, where), grip, 0, by, limits),
    where,
    limits.minimumMinutes,
  );
