import type { FloorPlan, Ring } from '../plan';
import { findDoors } from './door-finder';
import type { Drawing } from './drawing';
import { findFloorOutline } from './floor-outline';
import { IgnoredTally } from './ignored-tally';
import type { ImportReport, ImportWarning } from './import-report';
import { layerRole, type LayerRole } from './layer-role';
import { describeRooms, type RoomCorrection } from './room-descriptions';
import { findRoomLayers, type RoomLayers } from './room-layers';
import { nestRooms } from './room-outlines';
import { findRoomRings } from './room-rings';
import { readStamps } from './room-stamp';
import { wallBehind, wallSides } from './wall-side';
import { findWindows } from './window-finder';

export interface PlanFromDrawingOptions {
  /** Name of the floor on the plan. */
  readonly name: string;
  /** Layers that hold the rooms; without them the import looks for itself. */
  readonly roomLayers?: readonly string[];
  /** Guess the use of unnamed rooms from stairs, fixtures, doors, windows and area. */
  readonly assumeUses?: boolean;
  /** What a person knows better, by the room's number in the drawing. */
  readonly corrections?: Readonly<Record<string, RoomCorrection>>;
}

export interface PlanImport {
  readonly plan: FloorPlan;
  readonly report: ImportReport;
}

/** Layers whose content was read, or was counted where it was not. */
const LOOKED_THROUGH: ReadonlySet<LayerRole> = new Set(['floor', 'cut-out', 'door', 'window']);

/** Counts what no part of the import had a use for. */
function tallyRest(drawing: Drawing, layers: RoomLayers, ignored: IgnoredTally): void {
  for (const { layer } of drawing.paths) {
    const role = layerRole(layer);
    if (layers.layers.includes(layer) || LOOKED_THROUGH.has(role)) continue;
    ignored.add(role === 'frame' ? 'frame-or-dimension' : 'not-a-room-layer', layer);
  }
  for (const { layer, count } of drawing.unread) ignored.add('unread-entity', layer, count);
}

/** What a person should look at before trusting the plan as a whole. */
function planWarnings(
  { unit }: Drawing,
  { layers, by }: RoomLayers,
  plan: FloorPlan,
  guessed: boolean,
): ImportWarning[] {
  const [layer] = layers;
  return [
    ...(unit.declared !== undefined && unit.declared !== unit.used
      ? [{ code: 'unit-not-as-declared' as const }]
      : []),
    ...(by === 'geometry' && layer !== undefined
      ? [{ code: 'room-layer-chosen' as const, layer }]
      : []),
    ...(guessed ? [{ code: 'outline-guessed' as const }] : []),
    ...(plan.doors.length === 0 ? [{ code: 'no-doors' as const }] : []),
    ...(plan.windows.length === 0 ? [{ code: 'no-windows' as const }] : []),
  ];
}

/** The rooms' contours and what is written in them. */
function readRooms(drawing: Drawing, layers: RoomLayers, ignored: IgnoredTally) {
  const rings = findRoomRings(drawing, layers.layers, ignored);
  const contours = rings.map(({ ring }) => ring);
  const stamps = readStamps(drawing, contours, ignored);
  const isLabelled = (ring: Ring) => Object.keys(stamps.get(ring) ?? {}).length > 0;
  return { stamps, outlines: nestRooms(drawing, rings, isLabelled, ignored) };
}

/**
 * Reads a floor from a drawing: rooms from closed contours, numbers and names from the texts inside, doors from
 * their bows, windows from the glass in the outer walls. A drawing without rooms gives a plan without rooms.
 */
export function planFromDrawing(drawing: Drawing, options: PlanFromDrawingOptions): PlanImport {
  const ignored = new IgnoredTally();
  const layers = findRoomLayers(drawing, options.roomLayers);
  const { outlines, stamps } = readRooms(drawing, layers, ignored);
  const contours = outlines.map(({ ring }) => ring);
  const shell = findFloorOutline(drawing, contours);
  const sides = wallSides(contours);
  const wallAt = wallBehind(sides, shell.ring);
  const doors = findDoors(drawing, sides, wallAt, ignored);
  const windows = findWindows(drawing, sides, wallAt);
  const described = describeRooms(outlines, stamps, { drawing, doors, windows }, options);
  tallyRest(drawing, layers, ignored);
  const { name } = options;
  const { rooms } = described;
  const content = { outline: shell.ring, rooms, doors, windows, desks: [], furniture: [] };
  const plan: FloorPlan = { format: 1, name, ...content };
  const warnings = [...planWarnings(drawing, layers, plan, shell.guessed), ...described.warnings];
  const report = {
    unit: drawing.unit,
    rooms: described.imported,
    ignored: ignored.list(),
    warnings,
  };
  return { plan, report };
}
