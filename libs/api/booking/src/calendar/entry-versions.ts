import type { CalendarVersion, CalendarVersions } from '@etage/domain';
import type { CalendarEntryColumns } from './queries/calendar-entry.query';

const version = (
  startsAt: Date | null,
  endsAt: Date | null,
  title: string | null,
): CalendarVersion | undefined => (startsAt && endsAt ? { startsAt, endsAt, title } : undefined);

/** What each side has of an entry. */
export const entryVersions = (entry: CalendarEntryColumns): CalendarVersions => ({
  agreed: version(entry.agreedStartsAt, entry.agreedEndsAt, entry.agreedTitle),
  onServer: version(entry.serverStartsAt, entry.serverEndsAt, entry.serverTitle),
  inEtage: version(entry.startsAt, entry.endsAt, entry.title),
});
