import type { WorkingDay } from '../calendar/working-day';
import type { BookingBook } from './booking-book';
import type { FloorCrew } from './floor-crew';

/** One floor on one day, and the book in which its bookings are written down. */
export interface DayOnFloor {
  readonly crew: FloorCrew;
  readonly day: WorkingDay;
  readonly book: BookingBook;
}
