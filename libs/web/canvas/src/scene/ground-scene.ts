import {
  boundingBox,
  corners,
  type ElementId,
  type FloorPlan,
  type PlanDoor,
  type PlanFurniture,
  type PlanWindow,
} from '@etage/floorplan';
import type { Boxed } from './boxed';
import { doorSweep } from './door-sweep';
import type { PlaceShape, RoomShape } from './place-shape';

/** Everything of a plan that is drawn and not booked, ready to be culled. */
export interface GroundScene {
  readonly plan: FloorPlan;
  readonly rooms: readonly RoomShape[];
  readonly doors: readonly Boxed<PlanDoor>[];
  readonly windows: readonly Boxed<PlanWindow>[];
  readonly furniture: readonly Boxed<PlanFurniture>[];
}

export function groundScene(
  plan: FloorPlan,
  shapes: ReadonlyMap<ElementId, PlaceShape>,
): GroundScene {
  return {
    plan,
    rooms: [...shapes.values()].filter((shape) => shape.kind === 'room'),
    doors: plan.doors.map((item) => ({ item, box: doorSweep(item) })),
    windows: plan.windows.map((item) => ({ item, box: boundingBox([item.a, item.b]) })),
    furniture: plan.furniture.map((item) => ({ item, box: boundingBox(corners(item)) })),
  };
}
