import type { FloorSearch } from '@etage/client';
import type { FloorId, PlaceId } from '@etage/domain';

/** What the Floor screen is given by the shell, which alone knows routes. */
export interface FloorScreenProps {
  readonly floorId: FloorId;
  /** Goes to another floor, and to a place there; day, slot and filters stay. */
  readonly onFloor: (floorId: FloorId, placeId?: PlaceId) => void;
  readonly search: FloorSearch;
  /** Changes the address; `undefined` takes a member out. */
  readonly onSearch: (change: {
    readonly [K in keyof FloorSearch]?: FloorSearch[K] | undefined;
  }) => void;
}
