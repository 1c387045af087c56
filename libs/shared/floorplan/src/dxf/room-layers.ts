import { contains, ringArea } from '../geometry';
import type { Drawing, DrawnPath } from './drawing';
import { layerRole } from './layer-role';
import type { PlanPoint } from '../plan';

type Path = DrawnPath<PlanPoint>;

/** Areas in square metres between which a polygon on an unnamed layer may be a room. */
const ROOM_SIZE = { min: 1.5, max: 2_000 };

/** Enough to tell which layer is labelled, and a bound on the looking. */
const MOST_LOOKED_AT = 2_000;

export interface RoomLayers {
  readonly layers: readonly string[];
  /** Named by the caller, by the layer's own name, or chosen for its polygons with texts inside. */
  readonly by: 'caller' | 'name' | 'geometry';
}

const mayBeRoom = (path: Path) => {
  const area = path.closed ? ringArea(path.points) : 0;
  return area >= ROOM_SIZE.min && area <= ROOM_SIZE.max;
};

/** The layer on which most polygons carry a text inside: what a draughtsman labels is a room. */
function labelledLayer({ paths, texts }: Drawing): string | undefined {
  const counts = new Map<string, number>();
  const words = texts.filter(({ text }) => /\p{L}{2}/u.test(text)).slice(0, MOST_LOOKED_AT);
  const candidates = paths.filter((path) => layerRole(path.layer) === 'other' && mayBeRoom(path));
  for (const path of candidates.slice(0, MOST_LOOKED_AT)) {
    if (!words.some((text) => contains(path.points, text.at))) continue;
    counts.set(path.layer, (counts.get(path.layer) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Decides which layers hold the rooms. */
export function findRoomLayers(drawing: Drawing, chosen: readonly string[] = []): RoomLayers {
  if (chosen.length > 0) return { layers: chosen, by: 'caller' };
  const closed = drawing.paths.filter((path) => path.closed).map((path) => path.layer);
  const named = [...new Set(closed)].filter((layer) => layerRole(layer) === 'room');
  if (named.length > 0) return { layers: named, by: 'name' };
  const labelled = labelledLayer(drawing);
  return { layers: labelled === undefined ? [] : [labelled], by: 'geometry' };
}
