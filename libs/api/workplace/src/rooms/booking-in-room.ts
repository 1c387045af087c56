import {
  isOthersPast,
  managesPlaces,
  maySeeWhose,
  personBadge,
  type Actor,
  type Slot,
} from '@etage/domain';
import type { BookingOnPlan } from '@etage/contract';
import { bookingOnPlan } from '../availability/booking-on-plan';
import type { RoomBookingRow } from '../queries/floor-bookings.query';
import type { PersonOnPlan } from '../queries/people-on-plan.query';

/**
 * A booking as one person may read it: whose it is as that person allows, what it is called if it is mine or I manage
 * places.
 * @param today the whole day at the site
 */
export function bookingInRoom(
  row: RoomBookingRow,
  person: PersonOnPlan | undefined,
  viewer: Actor,
  today: Slot,
): BookingOnPlan {
  const mine = row.personId === viewer.personId;
  const isNamed = person !== undefined && maySeeWhose(viewer, person, row, today);
  const isTold = managesPlaces(viewer.roles) && !isOthersPast(viewer, row, row, today);
  return {
    ...bookingOnPlan(row, mine, isNamed ? personBadge(person, viewer) : undefined),
    ...((mine || isTold) && row.title !== null ? { title: row.title } : {}),
  };
}
