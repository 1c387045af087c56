import type { BookingId, PersonId, PlaceId, UnitId } from '../ids';
import type { SlotMode } from '../place/slot-mode';
import type { ClosureReason } from '../time/site-calendar';
import type { SiteDay } from '../time/site-day';

/** Instants in rejections are ISO 8601 in UTC, so that they travel unchanged. */
type Instant = string;

/** Why a booking is refused, named for the breach, with what a person needs to understand it. */
export type Rejection =
  | { readonly code: 'slot-empty' }
  | { readonly code: 'off-grid'; readonly gridMinutes: number }
  | { readonly code: 'too-short'; readonly minimumMinutes: number }
  | { readonly code: 'too-long'; readonly maximumMinutes: number }
  | {
      readonly code: 'outside-slot-mode';
      readonly slotMode: Exclude<SlotMode, 'free-hours'>;
      readonly day: SiteDay;
      /** Minutes of the wall clock; `halvedAt` is null where the whole day is booked. */
      readonly opensAt: number;
      readonly halvedAt: number | null;
      readonly closesAt: number;
    }
  | { readonly code: 'in-the-past' }
  | { readonly code: 'too-far-ahead'; readonly lastDay: SiteDay }
  | {
      readonly code: 'outside-frame-hours';
      readonly day: SiteDay;
      /** Minutes of the wall clock; null on a weekday without frame hours. */
      readonly opensAt: number | null;
      readonly closesAt: number | null;
    }
  | { readonly code: 'public-holiday'; readonly day: SiteDay; readonly name: string }
  | {
      readonly code: 'place-closed';
      readonly reason: ClosureReason;
      readonly note: string | null;
      readonly closedUntil: Instant | null;
    }
  | { readonly code: 'not-bookable' }
  | { readonly code: 'light-only-now'; readonly lightMinutes: number }
  | { readonly code: 'reserved-for-unit'; readonly unitId: UnitId }
  | { readonly code: 'desk-assigned' }
  | { readonly code: 'not-allowed-to-book-for-others'; readonly personId: PersonId }
  | {
      readonly code: 'place-taken';
      readonly placeId: PlaceId;
      readonly takenFrom: Instant;
      readonly takenUntil: Instant;
    }
  | {
      readonly code: 'person-already-booked';
      readonly bookingId: BookingId;
      readonly placeId: PlaceId;
      readonly bookedFrom: Instant;
      readonly bookedUntil: Instant;
    }
  | {
      readonly code: 'too-many-open-bookings';
      readonly open: number;
      readonly allowed: number;
    }
  | {
      readonly code: 'too-many-hours-in-week';
      /** The Monday. */
      readonly week: SiteDay;
      readonly bookedMinutes: number;
      readonly allowedHours: number;
    };

export type RejectionCode = Rejection['code'];

/** Every code, in the order of the rules; the compiler keeps it complete. */
export const REJECTION_CODES = Object.keys({
  'slot-empty': 0,
  'off-grid': 0,
  'too-short': 0,
  'in-the-past': 0,
  'outside-frame-hours': 0,
  'public-holiday': 0,
  'too-long': 0,
  'outside-slot-mode': 0,
  'too-far-ahead': 0,
  'place-closed': 0,
  'not-bookable': 0,
  'light-only-now': 0,
  'reserved-for-unit': 0,
  'desk-assigned': 0,
  'not-allowed-to-book-for-others': 0,
  'place-taken': 0,
  'person-already-booked': 0,
  'too-many-open-bookings': 0,
  'too-many-hours-in-week': 0,
} satisfies Record<RejectionCode, 0>) as readonly RejectionCode[];
