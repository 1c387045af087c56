import type { BookingStatus } from '@etage/domain';
import { nthWorkingDay, type WorkingDay } from '../calendar/working-day';
import { personEmail } from '../people/demo-accounts';
import type { Employee } from '../people/employees';
import type { BookingBook } from './booking-book';
import type { FloorCrew } from './floor-crew';
import { nearestFree } from './nearest-free';

interface VisitorBooking {
  readonly email: string;
  /** As `nthWorkingDay` counts. */
  readonly workingDay: number;
  readonly hours: readonly [startHour: number, endHour: number];
  readonly status: BookingStatus;
}

const [FIRST, SECOND] = [personEmail(1), personEmail(2)];
const past = (email: string, workingDay: number, status: BookingStatus = 'checked-in') =>
  ({ email, workingDay, hours: [8, 16], status }) as const;

/** Enough to see what a history looks like; the days ahead stay free, so that a visitor can book at once. */
const VISITOR_BOOKINGS: readonly VisitorBooking[] = [
  past(FIRST, -14),
  past(FIRST, -9),
  past(FIRST, -6),
  past(FIRST, -4, 'cancelled'),
  past(FIRST, -2),
  { email: FIRST, workingDay: 3, hours: [8, 16], status: 'confirmed' },
  past(SECOND, -12),
  past(SECOND, -7),
  past(SECOND, -3),
  { email: SECOND, workingDay: 8, hours: [13, 17], status: 'confirmed' },
];

/** When they were made, so that none is from the future. */
const WEEKS_BEFORE = 3;

/** Written down before everybody else's, so that the visitors' usual desks are theirs. */
export function bookForVisitors(
  crew: FloorCrew,
  days: readonly WorkingDay[],
  visitors: readonly Employee[],
  book: BookingBook,
): void {
  for (const { email, workingDay, hours, status } of VISITOR_BOOKINGS) {
    const usual = visitors.findIndex(({ person }) => person.email === email);
    const person = visitors[usual]?.person;
    if (!person) continue;
    const slot = nthWorkingDay(days, workingDay).slot(hours[0] * 60, hours[1] * 60);
    const place = nearestFree(crew.desks, usual, (desk) => book.placeIsFree(desk, slot));
    const createdAt = new Date(slot.startsAt.getTime() - WEEKS_BEFORE * 7 * 24 * 60 * 60_000);
    if (place) book.enter({ place, person, slot, status, createdAt });
  }
}
