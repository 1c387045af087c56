import {
  relatedPlaces,
  type PersonId,
  type PlaceFacts,
  type Slot,
  type VisibleBooking,
} from '@etage/domain';
import { byPlace } from '../by-place';
import { placeFacts } from '../place.view';
import type { FloorBookingRow } from '../queries/floor-bookings.query';
import type { PlaceRow } from '../queries/places.query';
import { bookingOnPlan } from './booking-on-plan';
import { placeJson } from './place-json';

/** A booking on a floor with its text for those who may not know whose it is. */
export interface SnapshotBooking extends FloorBookingRow {
  readonly nameless: string;
}

/** A place during the slot of the snapshot. */
export interface SnapshotPlace {
  readonly facts: PlaceFacts;
  /** Bookings made for this very place. */
  readonly own: readonly SnapshotBooking[];
  /** All that hold it: also those of its room or of the desks in it. */
  readonly holding: readonly SnapshotBooking[];
  /** The finished text for a viewer who is not concerned by any of the bookings; absent where viewers differ. */
  readonly forStrangers: string | undefined;
}

/** Bookable places of one floor during one slot at one revision, prepared for any viewer. */
export interface FloorSnapshot {
  readonly revision: number;
  /** The revision of places and closures it rests on. */
  readonly setupRevision: string;
  readonly slot: Slot;
  readonly places: readonly SnapshotPlace[];
}

/** Nobody in particular: without a unit and without a desk of one's own. */
const NOBODY = { personId: '' as PersonId, unitPath: [] };

const isSameForAll = (row: PlaceRow): boolean =>
  row.reservedUnitId === null && row.assignedPersonId === null;

const strange = (booking: SnapshotBooking): VisibleBooking => ({ ...booking, mine: false });

export function floorSnapshot(
  { revision, setupRevision }: Pick<FloorSnapshot, 'revision' | 'setupRevision'>,
  slot: Slot,
  rows: readonly PlaceRow[],
  bookings: readonly FloorBookingRow[],
): FloorSnapshot {
  const nameless = (row: FloorBookingRow): SnapshotBooking => ({
    ...row,
    nameless: JSON.stringify(bookingOnPlan(row, false)),
  });
  const made = byPlace(bookings.map(nameless));
  const related = relatedPlaces(rows);
  const places = rows
    .filter((row) => row.bookable)
    .map((row) => {
      const facts = placeFacts(row);
      const own = made.get(row.placeId) ?? [];
      const holding = (related.get(row.placeId) ?? []).flatMap((id) => made.get(id) ?? []);
      const text = placeJson(
        facts,
        holding.map(strange),
        own.map((b) => b.nameless),
        slot,
        NOBODY,
      );
      return { facts, own, holding, forStrangers: isSameForAll(row) ? text : undefined };
    });
  return { revision, setupRevision, slot, places };
}
