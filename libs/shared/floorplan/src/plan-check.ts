import { boundingBox, corners } from './geometry';
import type { ElementId, FloorPlan, PlanDoor, PlanRoom, Ring } from './plan';
import { crossesItself, distinctPoints } from './self-crossing';
import { boxesMeet, liesWithin, overlaps, roomShape, type Shape } from './shape';

/** What can be wrong with a drawing. `id` names the element; in ring faults its absence means the outline. */
export type PlanFault =
  | { readonly code: 'duplicate-id'; readonly id: ElementId }
  | { readonly code: 'absurd-number'; readonly id?: ElementId }
  | { readonly code: 'ring-too-short'; readonly id?: ElementId }
  | { readonly code: 'ring-crosses-itself'; readonly id?: ElementId }
  | { readonly code: 'room-outside-outline'; readonly id: ElementId }
  | { readonly code: 'rooms-overlap'; readonly id: ElementId; readonly otherId: ElementId }
  | { readonly code: 'desk-room-unknown'; readonly id: ElementId; readonly roomId: ElementId }
  | { readonly code: 'desk-outside-room'; readonly id: ElementId; readonly roomId: ElementId }
  | { readonly code: 'desks-overlap'; readonly id: ElementId; readonly otherId: ElementId }
  | { readonly code: 'door-touches-no-room'; readonly id: ElementId };

/** Ten kilometres in centimetres: no building is larger, so larger numbers are a unit mix-up. */
const FARTHEST = 1_000_000;
/** How far a door's box reaches into the rooms on both sides of its wall, in centimetres. */
const DOOR_REACH = 5;

/**
 * Every fault of a plan. Areas are compared only where their contours are sound, and not at all
 * while a number is absurd: one typing error is reported once, not through all that follows from it.
 */
export function checkPlan(plan: FloorPlan): PlanFault[] {
  const numbers = absurdNumbers(plan);
  if (numbers.length > 0) return [...duplicateIds(plan), ...numbers];
  return [
    ...duplicateIds(plan),
    ...contours(plan).flatMap(ringFaults),
    ...roomFaults(plan),
    ...deskFaults(plan),
    ...doorFaults(plan),
  ];
}

const elements = (plan: FloorPlan) => [
  ...plan.rooms,
  ...plan.doors,
  ...plan.windows,
  ...plan.desks,
  ...plan.furniture,
];

function duplicateIds(plan: FloorPlan): PlanFault[] {
  const ids = elements(plan).map(({ id }) => id);
  const repeated = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...repeated].map((id) => ({ code: 'duplicate-id', id }));
}

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const isAbsurd = (value: unknown): boolean =>
  !numbersIn(value).every((number) => Math.abs(number) <= FARTHEST);

function absurdNumbers(plan: FloorPlan): PlanFault[] {
  const outline: PlanFault[] = isAbsurd(plan.outline) ? [{ code: 'absurd-number' }] : [];
  const absurd = elements(plan).filter(isAbsurd);
  return [...outline, ...absurd.map(({ id }) => ({ code: 'absurd-number', id }) as const)];
}

interface Contour {
  readonly id?: ElementId;
  readonly ring: Ring;
}

const contours = (plan: FloorPlan): Contour[] => [
  { ring: plan.outline },
  ...plan.rooms.flatMap((room) => roomShape(room).map((ring) => ({ id: room.id, ring }))),
];

function ringFaults({ id, ring }: Contour): PlanFault[] {
  const named = id === undefined ? {} : { id };
  if (distinctPoints(ring).length < 3) return [{ code: 'ring-too-short', ...named }];
  return crossesItself(ring) ? [{ code: 'ring-crosses-itself', ...named }] : [];
}

const isSound = (shape: Shape): boolean => shape.every((ring) => ringFaults({ ring }).length === 0);

const soundRooms = (plan: FloorPlan): PlanRoom[] =>
  plan.rooms.filter((room) => isSound(roomShape(room)));

/** Every pair once whose bounding boxes meet; the exact comparison is left to the caller. */
function neighbours<T>(items: readonly T[], ringOf: (item: T) => Ring): [T, T][] {
  const boxed = items.map((item) => ({ item, box: boundingBox(ringOf(item)) }));
  return boxed.flatMap((a, i) =>
    boxed
      .slice(i + 1)
      .filter((b) => boxesMeet(a.box, b.box))
      .map((b): [T, T] => [a.item, b.item]),
  );
}

function roomFaults(plan: FloorPlan): PlanFault[] {
  const rooms = soundRooms(plan);
  const outline: Shape = [plan.outline];
  const outside = isSound(outline)
    ? rooms.filter((room) => !liesWithin([room.polygon], outline))
    : [];
  const overlapping = neighbours(rooms, (room) => room.polygon).filter(([a, b]) =>
    overlaps(roomShape(a), roomShape(b)),
  );
  return [
    ...outside.map(({ id }) => ({ code: 'room-outside-outline', id }) as const),
    ...overlapping.map(([a, b]) => ({ code: 'rooms-overlap', id: a.id, otherId: b.id }) as const),
  ];
}

function deskFaults(plan: FloorPlan): PlanFault[] {
  const known = new Set(plan.rooms.map((room) => room.id));
  const rooms = new Map(soundRooms(plan).map((room) => [room.id, roomShape(room)]));
  const misplaced = plan.desks.flatMap(({ id, roomId, ...desk }): PlanFault[] => {
    if (!known.has(roomId)) return [{ code: 'desk-room-unknown', id, roomId }];
    const room = rooms.get(roomId);
    const inside = room === undefined || liesWithin([corners(desk)], room);
    return inside ? [] : [{ code: 'desk-outside-room', id, roomId }];
  });
  const overlapping = neighbours(plan.desks, corners).filter(([a, b]) =>
    overlaps([corners(a)], [corners(b)]),
  );
  return [
    ...misplaced,
    ...overlapping.map(([a, b]) => ({ code: 'desks-overlap', id: a.id, otherId: b.id }) as const),
  ];
}

const doorBox = ({ at, width, rotation, wallThickness }: PlanDoor): Ring =>
  corners({ at, width, rotation, depth: wallThickness + 2 * DOOR_REACH });

function doorFaults(plan: FloorPlan): PlanFault[] {
  const rooms = soundRooms(plan).map(roomShape);
  return plan.doors
    .filter((door) => !rooms.some((room) => overlaps([doorBox(door)], room)))
    .map(({ id }) => ({ code: 'door-touches-no-room', id }));
}
