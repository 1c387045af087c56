import type { RoomView } from '@etage/contract';
import { draggedSlot, hoursOf, type Grip } from '@etage/ui';
import type { BookingFacts, SiteDay } from '@etage/domain';
import type { Draft } from './draft';

/** Under the pointer. */
export interface Point {
  readonly day: SiteDay;
  readonly minute: number;
}

/** From where to where, and over which room the pointer is. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly over: RoomView;
}

/** Edges and new bookings stay within the day on which they began. */
function minuteWithin(day: SiteDay, to: Point, { opensAt, closesAt }: ReturnType<typeof hoursOf>) {
  if (to.day === day) return to.minute;
  return to.day > day ? closesAt : opensAt;
}

/**
 * The draft after its grip was dragged from one point to another; taken as a whole, it goes to other days and rooms too.
 */
export function draggedDraft(
  draft: Draft,
  grip: Grip,
  { from, to, over }: Way,
  { calendar, settings }: Pick<BookingFacts, 'calendar' | 'settings'>,
): Draft {
  const day = grip === 'window' ? to.day : draft.day;
  const { opensAt, closesAt } = hoursOf(calendar, day);
  const { gridMinutes, minimumMinutes } = settings;
  const limits = { gridMinutes, minimumMinutes, hours: { startsAt: opensAt, endsAt: closesAt } };
  const minute = grip === 'window' ? to.minute : minuteWithin(day, to, { opensAt, closesAt });
  return {
    ...draft,
    day,
    room: grip === 'window' ? over : draft.room,
    minutes: draggedSlot(draft.minutes, grip, from.minute, minute, limits),
  };
}
