import type { PlaceId, Slot } from '@etage/domain';
import type { FloorBookings, PreparedBooking } from './floor-bookings';
import type { FloorPlace } from './floor-places';
import { PlaceOnDay, type SnapshotPlace } from './place-on-day';

/** Bookable places of one floor during one slot at one revision, prepared for any viewer. */
export interface FloorSnapshot {
  readonly revision: number;
  readonly slot: Slot;
  /** The whole day at the site on which it was prepared. */
  readonly today: Slot;
  readonly places: readonly SnapshotPlace[];
}

/** Bookable places of one floor with their bookings of some whole days. */
export type FloorDay = readonly PlaceOnDay[];

const NONE: readonly PreparedBooking[] = [];

export function floorDay(offered: readonly FloorPlace[], bookings: FloorBookings): FloorDay {
  const madeFor = (placeId: PlaceId) => bookings.get(placeId) ?? NONE;
  return offered.map(({ facts, heldWith }) => {
    const own = madeFor(facts.placeId);
    const holding = heldWith.length > 0 ? [...own, ...heldWith.flatMap(madeFor)] : own;
    return new PlaceOnDay(facts, own, holding);
  });
}

export const weightOf = (day: FloorDay): number => day.reduce((sum, { weight }) => sum + weight, 0);

export const floorSnapshot = (
  { revision, slot, today }: Omit<FloorSnapshot, 'places'>,
  day: FloorDay,
): FloorSnapshot => ({ revision, slot, today, places: day.map((place) => place.during(slot)) });
