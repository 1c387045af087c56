import { comesWith, maySeeWhose, personBadge, type Actor } from '@etage/domain';
import { bookingOnPlan } from './booking-on-plan';
import type { PreparedBooking } from './floor-bookings';
import type { FloorSnapshot } from './floor-snapshot';
import { placeJson } from './place-json';
import type { SnapshotPlace } from './place-on-day';

type During = Pick<FloorSnapshot, 'slot' | 'today'>;

const bookingJson = (booking: PreparedBooking, viewer: Actor, { today }: During): string => {
  if (!maySeeWhose(viewer, booking.person, booking, today)) return booking.nameless;
  const { person } = booking;
  const isMine = person.personId === viewer.personId;
  return JSON.stringify(bookingOnPlan(booking, isMine, personBadge(person, viewer)));
};

function jsonFor(
  { facts, own, holding, forStrangers }: SnapshotPlace,
  during: During,
  viewer: Actor,
): string {
  const concerns = holding.some((booking) =>
    maySeeWhose(viewer, booking.person, booking, during.today),
  );
  if (forStrangers !== undefined && !concerns) return forStrangers;
  const seen = holding.map(({ startsAt, endsAt, status, personId, placeId }) => ({
    ...{ startsAt, endsAt, status },
    mine: personId === viewer.personId && comesWith(facts, placeId),
  }));
  const bookings = own.map((booking) => bookingJson(booking, viewer, during));
  return placeJson(facts, seen, bookings, during.slot, viewer);
}

/** The availability answer for one viewer: the shared text where the viewer is a stranger, their own elsewhere. */
export function snapshotFor(snapshot: FloorSnapshot, floorId: string, viewer: Actor): string {
  const { revision, slot, places } = snapshot;
  const head = `"revision":${revision},"floorId":"${floorId}"`;
  const span = `"startsAt":"${slot.startsAt.toISOString()}","endsAt":"${slot.endsAt.toISOString()}"`;
  const texts = places.map((place) => jsonFor(place, snapshot, viewer));
  return `{${head},${span},"places":[${texts.join(',')}]}`;
}
