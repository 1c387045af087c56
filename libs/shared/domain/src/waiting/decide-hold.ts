import type { BookingFactsForChange, ChangeRejection } from '../booking/decide-change';

export interface HeldBooking extends BookingFactsForChange {
  /** Until when it can be confirmed; null unless it is or was held. */
  readonly heldUntil: Date | null;
}

const notHeld = ({ status }: HeldBooking): ChangeRejection[] =>
  status === 'held' ? [] : [{ code: 'not-held', status }];

/** The person takes the place: while it is held for them, and until the time is up. */
export function decideConfirmation(booking: HeldBooking, now: Date): ChangeRejection[] {
  const { heldUntil } = booking;
  const isOver = heldUntil !== null && heldUntil <= now;
  return [
    ...notHeld(booking),
    ...(isOver ? [{ code: 'hold-over', heldUntil: heldUntil.toISOString() } as const] : []),
  ];
}

/** The time is up and nobody confirmed: the place passes to the next. */
export function decideLapse(booking: HeldBooking, now: Date): ChangeRejection[] {
  const { heldUntil } = booking;
  const isOpen = heldUntil !== null && heldUntil > now;
  return [
    ...notHeld(booking),
    ...(isOpen ? [{ code: 'hold-not-over', heldUntil: heldUntil.toISOString() } as const] : []),
  ];
}
