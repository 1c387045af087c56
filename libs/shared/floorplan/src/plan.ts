import type { Brand, RoomUse } from '@etage/domain';

/**
 * A point on the plan in centimetres; x grows to the right, y grows downwards, as on the sheet.
 * Screen pixels are a `ScreenPoint` and only `viewport.ts` of the canvas converts between the two.
 */
export type PlanPoint = Brand<{ readonly x: number; readonly y: number }, 'PlanPoint'>;

export const planPoint = (x: number, y: number): PlanPoint => ({ x, y }) as PlanPoint;

/** A closed polygon without repeated last point, at least three points, not crossing itself. */
export type Ring = readonly PlanPoint[];

/** An element id is unique on its floor and survives every edit: `203` for a room, `203-3` for a desk. */
export type ElementId = Brand<string, 'ElementId'>;

export interface PlanRoom {
  readonly id: ElementId;
  readonly number: string;
  readonly name: string;
  readonly use: RoomUse;
  /** Inner contour of the room (net area); the walls are what is left between the rooms. */
  readonly polygon: Ring;
  /** Columns and shafts inside the room, not part of its area. */
  readonly holes?: readonly Ring[];
  /** Clear height in centimetres. */
  readonly clearHeight?: number;
}

/** An opening in a wall: centre on the wall's centre line, `rotation` is the wall's direction in degrees. */
export interface PlanDoor {
  readonly id: ElementId;
  readonly at: PlanPoint;
  readonly width: number;
  /** 0 runs to the right, 90 runs downwards. */
  readonly rotation: number;
  readonly wallThickness: number;
  /** Which end of the opening carries the hinge, seen along the wall's direction. */
  readonly hinge: 'start' | 'end';
  /** To which side of the wall the leaf opens, seen along its direction; `none` draws an open passage. */
  readonly opensTo: 'left' | 'right' | 'none';
}

/** A window as a segment on the wall's centre line. */
export interface PlanWindow {
  readonly id: ElementId;
  readonly a: PlanPoint;
  readonly b: PlanPoint;
  readonly wallThickness: number;
}

export interface PlanDesk {
  readonly id: ElementId;
  readonly roomId: ElementId;
  /** Centre of the table top. */
  readonly at: PlanPoint;
  readonly width: number;
  readonly depth: number;
  /** Degrees clockwise; at 0 the person sits below the desk (greater y) and looks up the sheet. */
  readonly rotation: number;
}

export const FURNITURE_KINDS = [
  'table',
  'round-table',
  'chair',
  'sofa',
  'cabinet',
  'kitchenette',
  'sanitary',
  'steps',
  'lift-car',
  'plant',
  'screen',
  'whiteboard',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Things that are drawn and not booked. */
export interface PlanFurniture {
  readonly id: ElementId;
  readonly kind: FurnitureKind;
  readonly at: PlanPoint;
  readonly width: number;
  readonly depth: number;
  readonly rotation: number;
}

/** One floor as a drawing: geometry only. What can be booked, and how, lives with the places. */
export interface FloorPlan {
  readonly format: 1;
  readonly name: string;
  /** Outer contour of the building shell; filled with the colour of walls, rooms are painted over it. */
  readonly outline: Ring;
  readonly rooms: readonly PlanRoom[];
  readonly doors: readonly PlanDoor[];
  readonly windows: readonly PlanWindow[];
  readonly desks: readonly PlanDesk[];
  readonly furniture: readonly PlanFurniture[];
}
