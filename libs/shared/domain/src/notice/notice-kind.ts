import type { BookingStatus } from '../booking/booking-status';

/** What a mail tells of a booking. */
export const NOTICE_KINDS = [
  'confirmed',
  'requested',
  'changed',
  'cancelled',
  'approved',
  'declined',
  'released',
  'offered',
  'lapsed',
  'place-closed',
  'replacement-offered',
  'replacement-lapsed',
  'place-reopened',
  'reminder',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const OF_ACTION: Readonly<Record<string, NoticeKind>> = {
  'booking.created': 'confirmed',
  'booking.moved': 'changed',
  'booking.cancelled': 'cancelled',
  'booking.approved': 'approved',
  'booking.declined': 'declined',
  'booking.released': 'released',
  'booking.offered': 'offered',
  'booking.accepted': 'confirmed',
  'booking.lapsed': 'lapsed',
  'booking.place-closed': 'place-closed',
  'booking.replacement-offered': 'replacement-offered',
  'booking.replacement-lapsed': 'replacement-lapsed',
  'booking.place-reopened': 'place-reopened',
};

/**
 * What is told of an announced change; undefined where nobody needs a mail, as after a check-in, or where the floor
 * only hears that a booking went to another one.
 */
export function noticeOf(action: string, status: BookingStatus): NoticeKind | undefined {
  if (action === 'booking.created' && status === 'requested') return 'requested';
  if (action === 'booking.moved' && status === 'cancelled') return undefined;
  return OF_ACTION[action];
}
