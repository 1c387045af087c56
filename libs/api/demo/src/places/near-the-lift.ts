import {
  centroid,
  distance,
  type ElementId,
  type FloorPlan,
  type PlaceDraft,
} from '@etage/floorplan';

/** Share of the desks that a wheelchair reaches and turns at: those nearest to a lift. */
const ACCESSIBLE_SHARE = 0.1;

/** The rooms whose desks are accessible: from the lift outwards until the share of desks is reached. */
export function roomsNearTheLift(
  plan: FloorPlan,
  drafts: readonly PlaceDraft[],
): ReadonlySet<ElementId> {
  const lifts = plan.rooms
    .filter((room) => room.use === 'lift')
    .map((room) => centroid(room.polygon));
  const desksIn = (room: PlaceDraft): number =>
    drafts.filter((draft) => draft.roomElementId === room.elementId).length;
  const byDistance = drafts
    .filter((draft) => draft.kind === 'room' && lifts.length > 0)
    .map((room) => ({ room, way: Math.min(...lifts.map((lift) => distance(lift, room.at))) }))
    .sort((a, b) => a.way - b.way);
  const wanted = Math.round(plan.desks.length * ACCESSIBLE_SHARE);
  const chosen = new Set<ElementId>();
  let desks = 0;
  for (const { room } of byDistance) {
    if (desks >= wanted) break;
    desks += desksIn(room);
    chosen.add(room.elementId);
  }
  return chosen;
}
