import type { BookingOnPlan, RoomView } from '@etage/contract';
import { siteDayOf, wallMinute, type SiteDay } from '@etage/domain';
import { slotOn, type MinuteSpan } from '@etage/ui';

/** Where a booking of mine would be, or a new one, while it is dragged or moved with keys. */
export interface Draft {
  /** Null for a new one. */
  readonly booking: BookingOnPlan | null;
  readonly from: RoomView;
  readonly room: RoomView;
  readonly day: SiteDay;
  readonly minutes: MinuteSpan;
}

/** A booking where it is; undefined where it does not lie within one day. */
export function draftOf(
  booking: BookingOnPlan,
  room: RoomView,
  timeZone: string,
): Draft | undefined {
  const [startsAt, endsAt] = [new Date(booking.startsAt), new Date(booking.endsAt)];
  const day = siteDayOf(startsAt, timeZone);
  if (siteDayOf(new Date(endsAt.getTime() - 1), timeZone) !== day) return undefined;
  const minutes = {
    startsAt: wallMinute(startsAt, timeZone),
    endsAt: wallMinute(endsAt, timeZone) || 1440,
  };
  return { booking, from: room, room, day, minutes };
}

export const slotOfDraft = ({ day, minutes }: Draft, timeZone: string) =>
  slotOn(day, minutes, timeZone);

/** Whether it says something else than what is booked. */
export function isChanged(draft: Draft, timeZone: string): boolean {
  const { booking, from, room } = draft;
  if (!booking) return true;
  const { startsAt, endsAt } = slotOfDraft(draft, timeZone);
  return (
    from.placeId !== room.placeId ||
    startsAt.getTime() !== Date.parse(booking.startsAt) ||
    endsAt.getTime() !== Date.parse(booking.endsAt)
  );
}
