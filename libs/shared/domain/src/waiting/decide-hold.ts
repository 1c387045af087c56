import {
  decideChange,
  type BookingFactsForChange,
  type ChangeRejection,
} from '../booking/decide-change';

export interface HeldBooking extends BookingFactsForChange {
  /** Until when it can be confirmed; null unless it is or was held. */
  readonly heldUntil: Date | null;
}

const notHeld = ({ status }: HeldBooking): ChangeRejection[] =>
  status === 'held' ? [] : [{ code: 'not-held', status }];

const holdOver = ({ heldUntil }: HeldBooking, now: Date): ChangeRejection[] =>
  heldUntil !== null && heldUntil <= now
    ? [{ code: 'hold-over', heldUntil: heldUntil.toISOString() }]
    : [];

/** The person takes the place: while it is held for them, and until the time is up. */
export const decideConfirmation = (booking: HeldBooking, now: Date): ChangeRejection[] => [
  ...notHeld(booking),
  ...holdOver(booking, now),
];

/** Whoever moves what is held takes it as well, so it can be moved only as long as it can be confirmed. */
export const decideMove = (booking: HeldBooking, now: Date): ChangeRejection[] => [
  ...decideChange(booking, now),
  ...(booking.status === 'held' ? holdOver(booking, now) : []),
];

/** The time is up and nobody confirmed: the place passes to the next. */
export function decideLapse(booking: HeldBooking, now: Date): ChangeRejection[] {
  const { heldUntil } = booking;
  const isOpen = heldUntil !== null && heldUntil > now;
  return [
    ...notHeld(booking),
    ...(isOpen ? [{ code: 'hold-not-over', heldUntil: heldUntil.toISOString() } as const] : []),
  ];
}
