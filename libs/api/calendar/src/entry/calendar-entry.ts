import { TZDate } from '@date-fns/tz';
import type { BookingId, BookingStatus } from '@etage/domain';
import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { zoneDefinition } from './zone-definition';

/** A booking as a calendar shows it. */
export interface CalendarEntry {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly timeZone: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly summary: string;
  readonly location: string;
  readonly url: string | undefined;
}

const STATUS: Partial<Record<BookingStatus, ICalEventStatus>> = {
  held: ICalEventStatus.TENTATIVE,
  requested: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  'checked-in': ICalEventStatus.CONFIRMED,
};

/** The UID is the same in every mail and in the feed, so that a calendar knows the entry again. */
export function eventOf(entry: CalendarEntry): ICalEventData {
  const { timeZone, startsAt, endsAt } = entry;
  const zone = zoneDefinition(timeZone) === null ? null : timeZone;
  return {
    id: `${entry.bookingId}@etage`,
    sequence: entry.sequence,
    stamp: entry.stamp,
    start: new TZDate(startsAt, timeZone),
    end: new TZDate(endsAt, timeZone),
    timezone: zone,
    summary: entry.summary,
    location: entry.location,
    url: entry.url ?? null,
    status: STATUS[entry.status] ?? ICalEventStatus.CANCELLED,
  };
}
