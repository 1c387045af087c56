import {
  overlaps,
  type Actor,
  type PersonId,
  type PlaceFacts,
  type PlaceId,
  type Slot,
} from '@etage/domain';
import type { FloorBookings, PreparedBooking } from './floor-bookings';
import type { FloorPlace } from './floor-places';
import { placeJson } from './place-json';

/** A place during the slot of the snapshot. */
export interface SnapshotPlace {
  readonly facts: PlaceFacts;
  /** Bookings made for this very place. */
  readonly own: readonly PreparedBooking[];
  /** All that hold it: also those of its room or of the desks in it. */
  readonly holding: readonly PreparedBooking[];
  /** The finished text for a viewer who is not concerned by any of the bookings; absent where viewers differ. */
  readonly forStrangers: string | undefined;
}

/** Bookable places of one floor during one slot at one revision, prepared for any viewer. */
export interface FloorSnapshot {
  readonly revision: number;
  readonly slot: Slot;
  /** The whole day at the site on which it was prepared. */
  readonly today: Slot;
  readonly places: readonly SnapshotPlace[];
}

/** Nobody in particular: without a unit and without a desk of one's own. */
const NOBODY: Actor = { personId: '' as PersonId, roles: [], unitPath: [] };

const NONE: readonly PreparedBooking[] = [];

const isSameForAll = (facts: PlaceFacts): boolean =>
  facts.reservedUnitId === null && facts.assignedPersonId === null;

/** Prepares a slot from places and the bookings of the days around it. */
export function floorSnapshot(
  { revision, slot, today }: Omit<FloorSnapshot, 'places'>,
  offered: readonly FloorPlace[],
  bookings: FloorBookings,
): FloorSnapshot {
  const madeFor = (placeId: PlaceId) =>
    bookings.get(placeId)?.filter((booking) => overlaps(booking, slot)) ?? NONE;
  const places = offered.map(({ facts, heldWith }): SnapshotPlace => {
    const own = madeFor(facts.placeId);
    const holding = heldWith.length > 0 ? [...own, ...heldWith.flatMap(madeFor)] : own;
    if (!isSameForAll(facts)) return { facts, own, holding, forStrangers: undefined };
    const texts = own.map((booking) => booking.nameless);
    return { facts, own, holding, forStrangers: placeJson(facts, holding, texts, slot, NOBODY) };
  });
  return { revision, slot, today, places };
}
