import type { PlaceFacts, PlaceId, Seat, UnitHome, UnitId } from '@etage/domain';
import { placeFeatures } from '@etage/domain';
import { planPoint, seatGeometry, type FloorPlan, type SeatGeometry } from '@etage/floorplan';
import { placeFacts } from '../place.view';
import type { PlaceRow } from '../queries/places.query';

export interface SitedSeat {
  readonly seat: Seat;
  readonly row: PlaceRow;
  readonly place: PlaceFacts;
}

/** The bookable desks of some floors, apart from who has them when. */
export interface SitedSeats {
  readonly seats: readonly SitedSeat[];
  readonly byPlace: ReadonlyMap<PlaceId, SitedSeat>;
  /** Of the desks, how many in one stand at a window. */
  readonly windowShare: number;
}

type Drawing = Pick<FloorPlan, 'rooms' | 'windows'> & { readonly floorId: PlaceRow['floorId'] };

const UNDRAWN: SeatGeometry = { atWindow: false, metresFromEntry: null, metresFromLift: null };

export function sitedSeats(rows: readonly PlaceRow[], drawings: readonly Drawing[]): SitedSeats {
  const lie = new Map(drawings.map((drawing) => [drawing.floorId, seatGeometry(drawing)]));
  const seats = rows
    .filter(({ kind, bookable }) => kind === 'desk' && bookable)
    .map((row): SitedSeat => {
      const { placeId, floorId, code, reservedUnitId, x, y } = row;
      const spot = x === null || y === null ? null : planPoint(x, y);
      const geometry = (spot && lie.get(floorId)?.(spot)) ?? UNDRAWN;
      const features = placeFeatures(row);
      const seat = { placeId, floorId, code, features, spot, reservedUnitId, ...geometry };
      return { seat, row, place: placeFacts(row) };
    });
  const atWindow = seats.filter(({ seat }) => seat.atWindow).length;
  return {
    seats,
    byPlace: new Map(seats.map((one) => [one.seat.placeId, one])),
    windowShare: seats.length === 0 ? 0 : atWindow / seats.length,
  };
}

/** The middle of what is kept for the own unit, on each floor where something is. */
export function homesOf({ seats }: SitedSeats, unitPath: readonly UnitId[]): UnitHome[] {
  const kept = new Map<PlaceRow['floorId'], { x: number; y: number; count: number }>();
  for (const { seat } of seats) {
    const { floorId, spot, reservedUnitId } = seat;
    if (!spot || reservedUnitId === null || !unitPath.includes(reservedUnitId)) continue;
    const { x, y, count } = kept.get(floorId) ?? { x: 0, y: 0, count: 0 };
    kept.set(floorId, { x: x + spot.x, y: y + spot.y, count: count + 1 });
  }
  return [...kept].map(([floorId, { x, y, count }]) => ({
    floorId,
    spot: { x: x / count, y: y / count },
  }));
}
