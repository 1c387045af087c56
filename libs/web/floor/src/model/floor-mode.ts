import type { SlotPreset } from '@etage/client';
import type { BookingSettings, FrameHours, SlotMode } from '@etage/domain';
import type { MinuteSpan } from '@etage/ui';

/** In what a floor is booked where its places do not say otherwise, and where its half days are cut. */
export interface FloorMode extends Pick<BookingSettings, 'dayHalvedAt'> {
  readonly slotMode: SlotMode;
}

/** Where a day may be cut, in order; undefined where hours are free. */
export function cutsOf(
  { slotMode, dayHalvedAt }: FloorMode,
  { opensAt, closesAt }: FrameHours,
): readonly number[] | undefined {
  if (slotMode === 'free-hours') return undefined;
  const isHalved = slotMode === 'half-days' && opensAt < dayHalvedAt && dayHalvedAt < closesAt;
  return isHalved ? [opensAt, dayHalvedAt, closesAt] : [opensAt, closesAt];
}

/** What a preset means between cuts: a half of the day, or all of it. */
export function cutPreset(cuts: readonly number[], preset: SlotPreset): MinuteSpan {
  const [opensAt = 0, halvedAt = 0] = cuts;
  const closesAt = cuts.at(-1) ?? 0;
  if (cuts.length < 3 || preset === 'day') return { startsAt: opensAt, endsAt: closesAt };
  return preset === 'morning'
    ? { startsAt: opensAt, endsAt: halvedAt }
    : { startsAt: halvedAt, endsAt: closesAt };
}

/**
 * A slot that was dragged, at the cuts: an end that was moved alone goes on to the next one in its direction, otherwise
 * both go outwards. Where nothing would be left, it stays as it was.
 */
export function cutSlot(
  before: MinuteSpan,
  after: MinuteSpan,
  cuts: readonly number[] | undefined,
): MinuteSpan {
  if (!cuts) return after;
  const atOrBefore = (minute: number) => [...cuts].reverse().find((cut) => cut <= minute);
  const atOrAfter = (minute: number) => cuts.find((cut) => cut >= minute);
  const startShrinks = after.endsAt === before.endsAt && after.startsAt > before.startsAt;
  const endShrinks = after.startsAt === before.startsAt && after.endsAt < before.endsAt;
  const startsAt = (startShrinks ? atOrAfter : atOrBefore)(after.startsAt) ?? before.startsAt;
  const endsAt = (endShrinks ? atOrBefore : atOrAfter)(after.endsAt) ?? before.endsAt;
  return startsAt < endsAt ? { startsAt, endsAt } : before;
}
