import type { FloorId, PersonId } from '@etage/domain';

export const floorRoom = (floorId: FloorId): string => `floor:${floorId}`;
export const personRoom = (personId: PersonId): string => `person:${personId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
