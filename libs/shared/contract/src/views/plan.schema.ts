import { z } from 'zod';
import { ROOM_USES } from '@etage/domain';
import { FURNITURE_KINDS, type ElementId, type FloorPlan, type PlanPoint } from '@etage/floorplan';

/** No building is longer than 10 km; anything beyond is a broken file. */
const centimetres = z.number().min(-1_000_000).max(1_000_000);
const point = z.strictObject({ x: centimetres, y: centimetres }) as unknown as z.ZodType<
  PlanPoint,
  { x: number; y: number }
>;
const ring = z.array(point).min(3).max(2_000);
const elementId = z.string().min(1).max(60) as unknown as z.ZodType<ElementId, string>;
const length = z.number().positive().max(100_000);
const placed = { id: elementId, at: point, width: length, depth: length, rotation: z.number() };

const room = z.strictObject({
  id: elementId,
  number: z.string().max(60),
  name: z.string().max(120),
  use: z.enum(ROOM_USES),
  polygon: ring,
  holes: z.array(ring).optional(),
  clearHeight: length.optional(),
});

const door = z.strictObject({
  id: elementId,
  at: point,
  width: length,
  rotation: z.number(),
  wallThickness: z.number().min(0).max(1_000),
  hinge: z.enum(['start', 'end']),
  opensTo: z.enum(['left', 'right', 'none']),
});

const window = z.strictObject({
  id: elementId,
  a: point,
  b: point,
  wallThickness: z.number().min(0).max(1_000),
});

/** The plan file, format 1. */
export const planSchema = z.strictObject({
  format: z.literal(1),
  name: z.string().max(200),
  outline: ring,
  rooms: z.array(room).max(5_000),
  doors: z.array(door).max(10_000),
  windows: z.array(window).max(10_000),
  desks: z.array(z.strictObject({ ...placed, roomId: elementId })).max(10_000),
  furniture: z.array(z.strictObject({ ...placed, kind: z.enum(FURNITURE_KINDS) })).max(20_000),
}) satisfies z.ZodType<FloorPlan, unknown>;
