import type { FloorId, PlaceId } from '@etage/domain';
import type { Place } from '@etage/database';
import { placesOfPlan, type FloorPlan, type PlaceDraft } from '@etage/floorplan';
import { v7 as newId } from 'uuid';

/** What a place is until people say more about it: shared, open to all, promising nothing. */
const UNSET = {
  requiresApproval: false,
  assignedPersonId: null,
  reservedUnitId: null,
  heightAdjustable: false,
  accessible: false,
  quiet: false,
};

/** Numbers on doors are sometimes given twice; the second of the same gets a suffix: `12`, `12 (2)`. */
function uniquelyCoded(drafts: readonly PlaceDraft[]): PlaceDraft[] {
  const given = new Set<string>();
  return drafts.map((draft) => {
    let code = draft.code;
    for (let count = 2; given.has(code); count += 1) code = `${draft.code} (${count})`;
    given.add(code);
    return { ...draft, code };
  });
}

/** Rows for the rooms and desks of a drawing, rooms first. */
export function placeRows(floorId: FloorId, plan: FloorPlan): Place[] {
  const drafts = uniquelyCoded(placesOfPlan(plan)).map((draft) => ({
    ...draft,
    id: newId() as PlaceId,
  }));
  const ids = new Map(drafts.map(({ elementId, id }) => [elementId, id]));
  return drafts.map(({ at, roomElementId, ...draft }) => {
    const roomId = roomElementId === null ? null : (ids.get(roomElementId) ?? null);
    return { ...UNSET, ...draft, floorId, roomId, x: at.x, y: at.y };
  });
}
