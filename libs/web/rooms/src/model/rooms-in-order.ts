import type { FoundRoom, RoomView } from '@etage/contract';
import { MISS_CODES, formalityOf, type PlaceId, type RoomFormality } from '@etage/domain';

export type FoundRooms = ReadonlyMap<PlaceId, FoundRoom>;

export const lacksNothing = (found: FoundRoom | undefined): boolean =>
  !found?.reasons.some(({ code }) => MISS_CODES.includes(code));

/** Rooms that have what is needed first, whenever they are free: rows do not jump about while a time is looked for. */
export function roomsInOrder(
  rooms: readonly RoomView[],
  found: FoundRooms,
  formality: RoomFormality | undefined,
): RoomView[] {
  const shown = rooms.filter(({ use }) => !formality || formalityOf(use) === formality);
  const rank = ({ placeId }: RoomView): number => Number(!lacksNothing(found.get(placeId)));
  return [...shown].sort((a, b) => rank(a) - rank(b));
}
