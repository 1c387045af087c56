import type { Slot } from '../time/slot';

/** An entry as one side has it. */
export interface CalendarVersion extends Slot {
  /** Null where the calendar shows no more than that the room is taken. */
  readonly title: string | null;
}

/** An entry of a calendar and the booking it belongs to; undefined is what is not there. */
export interface CalendarVersions {
  /** What both sides had when they last were in step. */
  readonly agreed: CalendarVersion | undefined;
  readonly onServer: CalendarVersion | undefined;
  /** The booking as long as it holds the room. */
  readonly inEtage: CalendarVersion | undefined;
}

/**
 * `book`, `change` and `cancel` are done in Etage; `write` and `remove` on the server; `overwrite` writes as well and
 * keeps what the server had; `settle` notes that both agree; `forget` that neither has it any more.
 */
export type CalendarStep =
  'book' | 'change' | 'cancel' | 'write' | 'overwrite' | 'remove' | 'settle' | 'forget';

export const isSameVersion = (
  a: CalendarVersion | undefined,
  b: CalendarVersion | undefined,
): boolean =>
  a?.startsAt.getTime() === b?.startsAt.getTime() &&
  a?.endsAt.getTime() === b?.endsAt.getTime() &&
  a?.title === b?.title;

/**
 * What brings both sides into step; undefined where they are. A side that has not changed since they last agreed
 * follows the one that has. Where both have changed, the room is Etage's; but nobody's change gives way to a deletion.
 */
export function decideCalendarStep({
  agreed,
  onServer,
  inEtage,
}: CalendarVersions): CalendarStep | undefined {
  if (!onServer && !inEtage) return 'forget';
  if (isSameVersion(onServer, inEtage)) {
    return isSameVersion(agreed, inEtage) ? undefined : 'settle';
  }
  if (!inEtage) return isSameVersion(onServer, agreed) ? 'remove' : 'book';
  if (!onServer) return isSameVersion(inEtage, agreed) ? 'cancel' : 'write';
  if (isSameVersion(inEtage, agreed)) return 'change';
  return isSameVersion(onServer, agreed) ? 'write' : 'overwrite';
}
