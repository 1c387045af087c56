import type { PlaceId } from '../ids';

/** Why nobody is put on the waiting list, beyond what the laws of booking say. */
export type WaitingRejection =
  | { readonly code: 'waiting-slot-begun' }
  | { readonly code: 'too-many-waiting'; readonly maximum: number }
  | { readonly code: 'already-waiting' }
  | { readonly code: 'no-place-fits' }
  | { readonly code: 'place-is-free'; readonly placeId: PlaceId };

export const WAITING_REJECTION_CODES = Object.keys({
  'waiting-slot-begun': 0,
  'too-many-waiting': 0,
  'already-waiting': 0,
  'no-place-fits': 0,
  'place-is-free': 0,
} satisfies Record<WaitingRejection['code'], 0>) as readonly WaitingRejection['code'][];
