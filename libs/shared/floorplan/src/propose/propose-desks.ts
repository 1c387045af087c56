import { directionOf, pointAt, type Edge } from '../dxf/edge';
import { elementId } from '../dxf/element-id';
import { doorsOf, windowsOf } from '../dxf/openings';
import { tidyRing } from '../dxf/ring-tidy';
import { roomArea } from '../geometry';
import { planPoint, type PlanDesk, type PlanDoor, type PlanRoom, type PlanWindow } from '../plan';
import { arrangeDesks, type DeskArrangement } from './desk-arrangement';
import type { Seat } from './desk-group';
import { ASR_DESKS, mostPlaces, type DeskStandard } from './desk-standard';
import { findLightSides } from './light-side';

/** Doors and windows of the floor; those in the room's own walls are picked out. */
export interface RoomSides {
  readonly doors: readonly PlanDoor[];
  readonly windows: readonly PlanWindow[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

type Stand = Pick<PlanDesk, 'at' | 'rotation'>;

/** Turns a seat into a desk on the plan; at 0 degrees the person looks up the sheet. */
function deskOf(main: Edge, { desk, looks }: Seat): Stand {
  const at = pointAt(main, { along: desk.along + desk.width / 2, off: desk.off + desk.depth / 2 });
  const d = directionOf(main);
  const sign = looks === 'forward' ? 1 : -1;
  const degrees = (Math.atan2(sign * d.x, -sign * d.y) * 180) / Math.PI;
  return { at: planPoint(tenth(at.x), tenth(at.y)), rotation: tenth((degrees + 360) % 360) };
}

/** More places first, then fewer compromises. */
const isBetter = (one: DeskArrangement, other: DeskArrangement) =>
  one.seats.length > other.seats.length ||
  (one.seats.length === other.seats.length && one.compromises < other.compromises);

/**
 * Proposes desks for a room: facing pairs along the window, then single desks, light from the side, as many as the
 * area rule allows. Every desk and its free area lie in the room, clear of each other and of the doors' swing, and
 * can be walked to from a door. Where that cannot be had, the list is shorter, or empty.
 */
export function proposeDesks(
  room: PlanRoom,
  sides: RoomSides,
  options: Partial<DeskStandard> = {},
): readonly PlanDesk[] {
  const standard = { ...ASR_DESKS, ...options };
  const contour = tidyRing(room.polygon);
  const most = mostPlaces(roomArea(room), standard);
  if (most === 0 || contour.length < 3) return [];
  const doors = doorsOf({ polygon: contour }, sides.doors);
  const windows = windowsOf({ polygon: contour }, sides.windows);
  const toFurnish = { contour, holes: room.holes ?? [], doors, most };
  let best: DeskArrangement = { seats: [], compromises: 0 };
  let desks: readonly Stand[] = [];
  for (const side of findLightSides(contour, doors, windows)) {
    if (desks.length === most && best.compromises === 0) break;
    const next = arrangeDesks(toFurnish, side, standard);
    if (!isBetter(next, best)) continue;
    best = next;
    desks = next.seats.map((seat) => deskOf(side.main, seat));
  }
  return desks.map((desk, i) => ({
    ...desk,
    id: elementId(`${room.id}-${i + 1}`),
    roomId: room.id,
    width: standard.deskWidth,
    depth: standard.deskDepth,
  }));
}
