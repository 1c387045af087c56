import type { FloorId, PlaceId, UnitId } from '../ids';
import type { PlaceFeatures } from '../place/need';

/** Where something is on the plan of a floor, in centimetres. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A desk as somebody who looks for one judges it; all of it is drawn or stands there, nothing depends on the day. */
export interface Seat {
  readonly placeId: PlaceId;
  readonly floorId: FloorId;
  readonly code: string;
  readonly features: PlaceFeatures;
  /** Null for a desk that is not drawn. */
  readonly spot: Spot | null;
  readonly atWindow: boolean;
  /** As the crow flies from the nearest stairs or lift, in metres; null where the floor shows none. */
  readonly metresFromEntry: number | null;
  readonly metresFromLift: number | null;
  readonly reservedUnitId: UnitId | null;
}

/** As the crow flies, in metres. */
export const metresBetween = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y) / 100;
