import type { FloorId, PersonId } from '@etage/domain';

const FLOOR = 'floor:';

export const floorRoom = (floorId: FloorId): string => `${FLOOR}${floorId}`;
/** Undefined for the rooms of people and sessions. */
export const floorOfRoom = (room: string): FloorId | undefined =>
  room.startsWith(FLOOR) ? (room.slice(FLOOR.length) as FloorId) : undefined;
export const personRoom = (personId: PersonId): string => `person:${personId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
