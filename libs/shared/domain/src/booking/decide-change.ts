import type { PersonId } from '../ids';
import type { Actor } from '../people/actor';
import { isBookableFor, type BookableColleague } from '../people/bookable-by';
import { managesPlaces } from '../people/role';
import { isOthersPast } from '../people/visibility';
import type { Slot } from '../time/slot';
import type { BookingSettings } from './booking-settings';
import { holdsPlace, type BookingStatus } from './booking-status';

/** Why something cannot be done to a booking that exists. */
export type ChangeRejection =
  | { readonly code: 'booking-not-active'; readonly status: BookingStatus }
  | { readonly code: 'booking-over'; readonly endedAt: string }
  | { readonly code: 'not-awaiting-approval'; readonly status: BookingStatus }
  | { readonly code: 'not-confirmed'; readonly status: BookingStatus }
  | { readonly code: 'check-in-not-open'; readonly opensAt: string }
  | { readonly code: 'kept-without-check-in' }
  | { readonly code: 'grace-not-over'; readonly releasesAt: string }
  | { readonly code: 'arrival-changed' }
  | { readonly code: 'not-held'; readonly status: BookingStatus }
  | { readonly code: 'hold-over'; readonly heldUntil: string }
  | { readonly code: 'hold-not-over'; readonly heldUntil: string };

export const CHANGE_REJECTION_CODES = Object.keys({
  'booking-not-active': 0,
  'booking-over': 0,
  'not-awaiting-approval': 0,
  'not-confirmed': 0,
  'check-in-not-open': 0,
  'kept-without-check-in': 0,
  'grace-not-over': 0,
  'arrival-changed': 0,
  'not-held': 0,
  'hold-over': 0,
  'hold-not-over': 0,
} satisfies Record<ChangeRejection['code'], 0>) as readonly ChangeRejection['code'][];

export interface BookingFactsForChange extends Slot {
  readonly status: BookingStatus;
}

interface OwnedBooking extends Pick<Slot, 'endsAt'> {
  readonly personId: PersonId;
  readonly bookedById: PersonId;
  /** The person it was made for, where somebody else made it. */
  readonly bookedFor: BookableColleague | null;
}

/**
 * Whether the actor may see this booking with its details, and change or cancel it. Whoever made it for somebody else may
 * as long as that person lets them book. Once its day is over it is there only for the person it was made for.
 * @param today the whole day at the site
 */
export const mayManageBooking = (actor: Actor, booking: OwnedBooking, today: Slot): boolean =>
  !isOthersPast(actor, booking, booking, today) &&
  (booking.personId === actor.personId ||
    managesPlaces(actor.roles) ||
    (booking.bookedById === actor.personId &&
      booking.bookedFor !== null &&
      isBookableFor(actor, booking.bookedFor)));

const isOver = (booking: Slot, now: Date): ChangeRejection[] =>
  booking.endsAt <= now ? [{ code: 'booking-over', endedAt: booking.endsAt.toISOString() }] : [];

/** Move, resize or cancel: only what still holds its place and is not over. */
export const decideChange = (booking: BookingFactsForChange, now: Date): ChangeRejection[] => [
  ...(holdsPlace(booking.status)
    ? []
    : [{ code: 'booking-not-active', status: booking.status } as const]),
  ...isOver(booking, now),
];

export const decideApproval = (booking: BookingFactsForChange, now: Date): ChangeRejection[] => [
  ...(booking.status === 'requested'
    ? []
    : [{ code: 'not-awaiting-approval', status: booking.status } as const]),
  ...isOver(booking, now),
];

/** From a while before the start until the end; checking in twice is refused by `not-confirmed`. */
export function decideCheckIn(
  booking: BookingFactsForChange,
  now: Date,
  settings: BookingSettings,
): ChangeRejection[] {
  const opensAt = new Date(booking.startsAt.getTime() - settings.checkInOpensMinutes * 60_000);
  return [
    ...(booking.status === 'confirmed'
      ? []
      : [{ code: 'not-confirmed', status: booking.status } as const]),
    ...(now < opensAt
      ? [{ code: 'check-in-not-open', opensAt: opensAt.toISOString() } as const]
      : []),
    ...isOver(booking, now),
  ];
}
