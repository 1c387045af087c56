import { maySeeName, type Actor } from '@etage/domain';
import { displayName, initials } from '@etage/database';
import { bookingOnPlan } from './booking-on-plan';
import type { PreparedBooking } from './floor-bookings';
import type { FloorSnapshot } from './floor-snapshot';
import { placeJson } from './place-json';
import type { SnapshotPlace } from './place-on-day';

const isConcerned = ({ person, isPast }: PreparedBooking, viewer: Actor): boolean =>
  person.personId === viewer.personId || (!isPast && maySeeName(viewer, person));

const bookingJson = (booking: PreparedBooking, viewer: Actor): string => {
  if (!isConcerned(booking, viewer)) return booking.nameless;
  const { person } = booking;
  const badge = {
    personId: person.personId,
    displayName: displayName(person),
    initials: initials(person),
    teammate: person.unitId === viewer.unitPath[0],
  };
  return JSON.stringify(bookingOnPlan(booking, person.personId === viewer.personId, badge));
};

function jsonFor(
  { facts, own, holding, forStrangers }: SnapshotPlace,
  slot: FloorSnapshot['slot'],
  viewer: Actor,
): string {
  const concerns = holding.some((booking) => isConcerned(booking, viewer));
  if (forStrangers !== undefined && !concerns) return forStrangers;
  const seen = holding.map(({ startsAt, endsAt, status, personId }) => ({
    ...{ startsAt, endsAt, status },
    mine: personId === viewer.personId,
  }));
  const bookings = own.map((booking) => bookingJson(booking, viewer));
  return placeJson(facts, seen, bookings, slot, viewer);
}

/** The availability answer for one viewer: the shared text where the viewer is a stranger, their own elsewhere. */
export function snapshotFor(snapshot: FloorSnapshot, floorId: string, viewer: Actor): string {
  const { revision, slot, places } = snapshot;
  const head = `"revision":${revision},"floorId":"${floorId}"`;
  const span = `"startsAt":"${slot.startsAt.toISOString()}","endsAt":"${slot.endsAt.toISOString()}"`;
  const texts = places.map((place) => jsonFor(place, slot, viewer));
  return `{${head},${span},"places":[${texts.join(',')}]}`;
}
