import type { PlaceKind } from '../place/place';
import type { BookingSettings } from './booking-settings';
import type { BookingFactsForChange, ChangeRejection } from './decide-change';

export interface ExpectedBooking extends BookingFactsForChange {
  readonly kind: PlaceKind;
  /** When it was booked, moved or approved, whichever was last. */
  readonly settledAt: Date;
}

/**
 * When a place is given back that nobody checked in to; undefined where it is kept all the same. Who books at half past
 * ten from eight o'clock on has the whole grace from half past ten.
 */
export function releasesAt(
  { kind, startsAt, settledAt }: Pick<ExpectedBooking, 'kind' | 'startsAt' | 'settledAt'>,
  { checkInGraceMinutes }: Pick<BookingSettings, 'checkInGraceMinutes'>,
): Date | undefined {
  if (checkInGraceMinutes === null || kind === 'equipment') return undefined;
  const expectedAt = Math.max(startsAt.getTime(), settledAt.getTime());
  return new Date(expectedAt + checkInGraceMinutes * 60_000);
}

/** Desks and rooms that nobody came to, once the grace of their site is over and as long as somebody else has use for them. */
export function decideRelease(
  booking: ExpectedBooking,
  now: Date,
  settings: Pick<BookingSettings, 'checkInGraceMinutes'>,
): ChangeRejection[] {
  const { status, endsAt } = booking;
  const due = releasesAt(booking, settings);
  const rejections: (ChangeRejection | false)[] = [
    status !== 'confirmed' && { code: 'not-confirmed', status },
    due === undefined && { code: 'kept-without-check-in' },
    due !== undefined && now < due && { code: 'grace-not-over', releasesAt: due.toISOString() },
    endsAt <= now && { code: 'booking-over', endedAt: endsAt.toISOString() },
  ];
  return rejections.filter((rejection) => rejection !== false);
}
