import type { RoomUse } from '@etage/domain';

/** What the drawing shows of a room that has no name. */
export interface RoomFacts {
  /** Net area in square metres. */
  readonly area: number;
  readonly doors: number;
  readonly windows: number;
  readonly steps: boolean;
  readonly sanitary: boolean;
}

/** ASR A1.2: a workroom has at least 8 m²; beyond 80 m² a guess of its use says nothing. */
const OFFICE = { min: 8, max: 80 };
const CORRIDOR_DOORS = 5;

/** A guess at the use of an unnamed room; undefined when the drawing gives no hint. */
export function useByShape(room: RoomFacts): RoomUse | undefined {
  if (room.steps) return 'stairs';
  if (room.sanitary) return 'toilet';
  if (room.doors >= CORRIDOR_DOORS) return 'corridor';
  const officeSize = room.area >= OFFICE.min && room.area <= OFFICE.max;
  return officeSize && room.windows > 0 && room.doors > 0 ? 'office' : undefined;
}
