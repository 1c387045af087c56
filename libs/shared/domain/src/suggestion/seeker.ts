import type { FloorId, PersonId, PlaceId, UnitId } from '../ids';
import type { Need } from '../place/need';
import type { SeatWishes } from './seat-wishes';
import type { Spot } from './seat';

/** A colleague of the own unit who sits somewhere during the slot, and whom one may see there. */
export interface SeatedColleague {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly floorId: FloorId;
  readonly spot: Spot;
}

/** Where places are kept for the own unit: the middle of them on one floor. */
export interface UnitHome {
  readonly floorId: FloorId;
  readonly spot: Spot;
}

/** Somebody who looks for a desk, with all that counts. Nothing here is about anybody who may not be seen. */
export interface Seeker {
  readonly wishes: SeatWishes;
  /** Asked for this time beside the wishes, such as the filters in use. */
  readonly asked: Need;
  readonly unitPath: readonly UnitId[];
  readonly team: readonly SeatedColleague[];
  readonly homes: readonly UnitHome[];
  /** How many times one sat where in the last weeks. */
  readonly sittings: ReadonlyMap<PlaceId, number>;
  /** Share of the own sittings that were at a window; null while there are too few to tell. */
  readonly ownWindowShare: number | null;
  /** Share of the desks that stand at a window: what everybody's would be if all took turns. */
  readonly fairWindowShare: number;
}
