/** Why a recurrence rule leads to no series, whatever the places say. */
export type RecurrenceRejection =
  | { readonly code: 'recurrence-unreadable' }
  | { readonly code: 'recurrence-endless' }
  | { readonly code: 'recurrence-empty' }
  | { readonly code: 'too-many-occurrences'; readonly maximum: number };

export const RECURRENCE_REJECTION_CODES = Object.keys({
  'recurrence-unreadable': 0,
  'recurrence-endless': 0,
  'recurrence-empty': 0,
  'too-many-occurrences': 0,
} satisfies Record<RecurrenceRejection['code'], 0>) as readonly RecurrenceRejection['code'][];
