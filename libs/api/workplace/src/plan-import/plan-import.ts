import type { RoomUse } from '@etage/domain';
import {
  checkPlan,
  planFromDrawing,
  proposeDesks,
  ringArea,
  type DeskStandard,
  type Drawing,
  type ImportWarning,
  type PlanDesk,
  type PlanFault,
  type PlanImport,
  type RoomCorrection,
} from '@etage/floorplan';
import { refused, type Refused } from './import-fault';
import { readDrawing } from './read-drawing';

export interface ImportPlan {
  readonly bytes: Uint8Array;
  readonly floorName: string;
  /** Layers that hold the rooms; without them the import looks for itself. */
  readonly roomLayers?: readonly string[];
  /** Guess the use of unnamed rooms from what is drawn in them. */
  readonly assumeUses?: boolean;
  /** Number, name or use a person knows better, by the room's number in the drawing. */
  readonly corrections?: Readonly<Record<string, RoomCorrection>>;
  /** Rooms of these uses get desks. */
  readonly proposeDesksFor?: readonly RoomUse[];
  readonly deskStandard?: Partial<DeskStandard>;
}

export type ImportedPlan = ({ readonly ok: true } & PlanImport) | Refused;

/** How many layers a refusal lists, so that one can be picked as the room layer. */
const LAYERS_LISTED = 8;

/** Says what there is instead of rooms: the layers with the most closed polygons of a room's size. */
function noRooms({ paths }: Drawing): Refused {
  const closed = paths.filter((path) => path.closed && ringArea(path.points) >= 1);
  const counts = new Map<string, number>();
  for (const { layer } of closed) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const layers = [...counts].toSorted((one, other) => other[1] - one[1]).map(([layer]) => layer);
  return refused({
    code: 'no-closed-room',
    closedPolygons: closed.length,
    layers: layers.slice(0, LAYERS_LISTED),
  });
}

function withDesks(
  { plan, report }: PlanImport,
  uses: readonly RoomUse[],
  standard: Partial<DeskStandard>,
): PlanImport {
  const chosen = plan.rooms.filter(({ use }) => uses.includes(use));
  const desks = new Map<string, readonly PlanDesk[]>(
    chosen.map((room) => [room.id, proposeDesks(room, plan, standard)]),
  );
  const rooms = report.rooms.map((room) => {
    const proposed = desks.get(room.id)?.length;
    return proposed === undefined ? room : { ...room, desks: proposed };
  });
  return {
    plan: { ...plan, desks: [...desks.values()].flat() },
    report: { ...report, rooms },
  };
}

const told = (faults: readonly PlanFault[]): readonly ImportWarning[] =>
  faults.map(({ code, ...where }) => ({
    code: 'plan-fault',
    fault: code,
    ...('id' in where && where.id !== undefined && { element: where.id }),
  }));

/** Turns a drawing into a floor plan and a report for a person to read; writes nothing. */
export function importPlan(wish: ImportPlan): ImportedPlan {
  const read = readDrawing(wish.bytes);
  if (!read.ok) return read;
  const { floorName: name, roomLayers = [], assumeUses = false, corrections = {} } = wish;
  const found = planFromDrawing(read.drawing, { name, roomLayers, assumeUses, corrections });
  if (found.plan.rooms.length === 0) return noRooms(read.drawing);
  const { plan, report } = withDesks(found, wish.proposeDesksFor ?? [], wish.deskStandard ?? {});
  const faults = checkPlan(plan);
  const absurd = faults.filter(({ code }) => code === 'absurd-number');
  if (absurd.length > 0) return refused({ code: 'absurd-size', elements: absurd.length });
  return { ok: true, plan, report: { ...report, warnings: [...report.warnings, ...told(faults)] } };
}
