import {
  decideApproval,
  decideChange,
  decideCheckIn,
  decideConfirmation,
  decideLapse,
  decideRelease,
  HOLDING_STATUSES,
  type BookingStatus,
  type ChangeRejection,
} from '@etage/domain';
import type { PersonNews } from '@etage/contract';
import type { BookingRow } from './queries/read-booking.query';

/** One step in the life of a booking. */
export interface Step {
  readonly to: BookingStatus;
  readonly from: readonly BookingStatus[];
  readonly action: string;
  /** What the person is told when somebody else did it; null where that is told with something else. */
  readonly news: PersonNews['kind'] | null;
  readonly decide: (booking: BookingRow, now: Date) => readonly ChangeRejection[];
}

export const CANCEL: Step = {
  to: 'cancelled',
  from: HOLDING_STATUSES,
  action: 'booking.cancelled',
  news: 'cancelled',
  decide: decideChange,
};

export const APPROVE: Step = {
  to: 'confirmed',
  from: ['requested'],
  action: 'booking.approved',
  news: 'approved',
  decide: decideApproval,
};

export const DECLINE: Step = {
  ...APPROVE,
  to: 'declined',
  action: 'booking.declined',
  news: 'declined',
};

export const CHECK_IN: Step = {
  to: 'checked-in',
  from: ['confirmed'],
  action: 'booking.checked-in',
  news: 'changed',
  decide: (booking, now) => decideCheckIn(booking, now, booking.settings),
};

/** Nobody came: the place is there for others. */
export const RELEASE: Step = {
  to: 'released',
  from: ['confirmed'],
  action: 'booking.released',
  news: 'released',
  decide: (booking, now) => decideRelease(booking, now, booking.settings),
};

/** The person takes what the waiting list found for them. */
export const CONFIRM: Step = {
  to: 'confirmed',
  from: ['held'],
  action: 'booking.accepted',
  news: 'changed',
  decide: decideConfirmation,
};

/** They did not in time: it passes to the next. */
export const LAPSE: Step = {
  to: 'cancelled',
  from: ['held'],
  action: 'booking.lapsed',
  news: 'lapsed',
  decide: decideLapse,
};

/** A replacement that nobody needs any more, or does not want. */
export const WITHDRAW: Step = {
  ...CANCEL,
  from: ['held'],
  action: 'booking.withdrawn',
  news: null,
};

/** A replacement that was not taken in time: the booking of the closed place stays. */
export const LAPSE_REPLACEMENT: Step = {
  ...LAPSE,
  action: 'booking.replacement-lapsed',
  news: 'replacement-lapsed',
};
