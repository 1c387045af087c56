import type { BookingView } from '@etage/contract';
import { holdsPlace, siteDayOf, type SiteDay } from '@etage/domain';

export interface BookingDay {
  readonly day: SiteDay;
  readonly bookings: readonly BookingView[];
}

const dayOf = ({ startsAt, place }: BookingView): SiteDay =>
  siteDayOf(new Date(startsAt), place.timeZone);

const byStart = (a: BookingView, b: BookingView): number =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.bookingId < b.bookingId ? -1 : 1);

/** Bookings by the local day on which they begin. */
export function bookingDays(bookings: readonly BookingView[]): BookingDay[] {
  const days = new Map<SiteDay, BookingView[]>();
  for (const booking of [...bookings].sort(byStart)) {
    const day = dayOf(booking);
    days.set(day, [...(days.get(day) ?? []), booking]);
  }
  return [...days].map(([day, ofDay]) => ({ day, bookings: ofDay }));
}

/** What still holds its place and is not over. */
export const isUpcoming = ({ status, endsAt }: BookingView, now: Date): boolean =>
  holdsPlace(status) && new Date(endsAt) > now;

/** What is over; whatever came to nothing before it began does not belong to what was. */
export const isPast = ({ status, endsAt }: BookingView, now: Date): boolean =>
  (holdsPlace(status) || status === 'released') && new Date(endsAt) <= now;

/** Whether a booking has something to do with what was typed: each word, somewhere. */
export function matches({ place, title }: BookingView, search: string): boolean {
  const text = [place.code, place.name, place.floorName, place.buildingName, place.siteName, title]
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
