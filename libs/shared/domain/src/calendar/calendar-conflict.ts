/**
 * Why an event of a calendar is not, or not as it says, a booking: the rules or another booking stand against it; both
 * sides were changed; it cannot be read.
 */
export const CALENDAR_CONFLICT_KINDS = ['does-not-fit', 'both-changed', 'unread'] as const;
export type CalendarConflictKind = (typeof CALENDAR_CONFLICT_KINDS)[number];
