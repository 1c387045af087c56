import { z } from 'zod';
import { CALENDAR_CONFLICT_KINDS, CALENDAR_DIRECTIONS, CALENDAR_FAULTS } from '@etage/domain';
import { calendarConflictId, calendarLinkId, floorId, placeId } from '../scalars';
import { rejectionView } from './problem';

/** A room that keeps in step with a calendar on a CalDAV server; its password is never told. */
export const calendarLinkView = z.object({
  calendarLinkId,
  placeId,
  code: z.string(),
  name: z.string(),
  floorId,
  floorName: z.string(),
  buildingName: z.string(),
  url: z.string(),
  userName: z.string(),
  direction: z.enum(CALENDAR_DIRECTIONS),
  /** When both were last in step; null before the first time. */
  syncedAt: z.iso.datetime().nullable(),
  /** When it is tried next. */
  dueAt: z.iso.datetime(),
  isRunning: z.boolean(),
  /** Why the last attempt failed; null where it did not. */
  fault: z.enum(CALENDAR_FAULTS).nullable(),
  /** What the server or the network said to that. */
  faultDetail: z.string().nullable(),
  /** How many events could not be followed. */
  conflicts: z.number().int(),
});
export type CalendarLinkView = z.infer<typeof calendarLinkView>;

/** What a calendar has and Etage could not follow. */
export const calendarConflictView = z.object({
  calendarConflictId,
  kind: z.enum(CALENDAR_CONFLICT_KINDS),
  /** Why; empty where both sides were changed. */
  reasons: z.array(rejectionView),
  title: z.string().nullable(),
  /** Mail address. */
  organizer: z.string().nullable(),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  /** The calendar file as the server has, or had, it. */
  content: z.string(),
  noticedAt: z.iso.datetime(),
});
export type CalendarConflictView = z.infer<typeof calendarConflictView>;

/** Path of a calendar that programs subscribe to, secret as a password; null until somebody asks for one. */
export const roomFeedView = z.object({ placeId, feedPath: z.string().nullable() });
export type RoomFeedView = z.infer<typeof roomFeedView>;
