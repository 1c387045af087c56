import type { ClosureRow, Place } from '@etage/database';
import { workingDays } from '../calendar/working-day';
import { isDemoDoor, type Employee } from '../people/employees';
import { BookingBook } from './booking-book';
import { bookDesks } from './desk-day';
import { bookEquipment } from './equipment-day';
import type { FloorCrew } from './floor-crew';
import { bookMeetings } from './meeting-day';
import { bookProjectWeeks } from './project-weeks';
import { bookForVisitors } from './visitor-bookings';

export interface BookingFactsOfDemo {
  readonly now: Date;
  readonly places: readonly Place[];
  readonly closures: readonly ClosureRow[];
  readonly employees: readonly Employee[];
  readonly crews: readonly FloorCrew[];
}

function bookVisitors({ crews, employees, now }: BookingFactsOfDemo, book: BookingBook): void {
  const visitors = employees.filter(isDemoDoor);
  const crew = crews.find(({ floor }) => floor.code === visitors[0]?.post.floor);
  if (crew) bookForVisitors(crew, workingDays(crew.calendar, now), visitors, book);
}

/** Everything booked from four weeks back to three weeks ahead; whoever is written down first gets the place. */
export function demoBookings(facts: BookingFactsOfDemo): BookingBook {
  const { crews, now, places, closures } = facts;
  const book = new BookingBook(now, places, closures);
  const everybody = crews.flatMap(({ deskSharers }) => deskSharers.map(({ employee }) => employee));
  bookVisitors(facts, book);
  for (const crew of crews) {
    const days = workingDays(crew.calendar, now);
    bookProjectWeeks(crew, days, book);
    for (const day of days) {
      const today = { crew, day, book };
      bookMeetings(today);
      bookDesks(today, everybody);
      bookEquipment(today);
    }
  }
  return book;
}
