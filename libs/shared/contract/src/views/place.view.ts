import { z } from 'zod';
import {
  CLOSURE_REASONS,
  CONNECTORS,
  EQUIPMENT_KINDS,
  PLACE_KINDS,
  ROOM_USES,
  SLOT_MODES,
} from '@etage/domain';
import { personBadge } from './booking.view';
import { defectId, equipmentId, floorId, instant, placeId, unitId } from '../scalars';

export const closureView = z.object({
  startsAt: instant,
  endsAt: instant.nullable(),
  reason: z.enum(CLOSURE_REASONS),
  note: z.string().nullable(),
});

export const equipmentView = z.object({
  equipmentId,
  kind: z.enum(EQUIPMENT_KINDS),
  name: z.string(),
  /** Docks: how the notebook is plugged in, and what it is given, in watts. */
  connector: z.enum(CONNECTORS).nullable(),
  watts: z.number().int().nullable(),
  /** Screens: diagonal in inches. */
  inches: z.number().nullable(),
  /** Docks: how many screens they drive. */
  screens: z.number().int().nullable(),
  /** A defect was reported with which it cannot be used; absent where it works. */
  outOfOrder: z.literal(true).optional(),
});

/** What somebody reported of a place and nobody has repaired yet. */
export const openDefect = z.object({
  defectId,
  /** The piece of equipment that is meant; null where it is the place itself. */
  equipmentId: equipmentId.nullable(),
  note: z.string(),
  usable: z.boolean(),
});

export const placeView = z.object({
  placeId,
  floorId,
  kind: z.enum(PLACE_KINDS),
  /** What is written on the door or the desk: `203-3`. */
  code: z.string(),
  name: z.string(),
  /** The element of the plan that draws it; null for movable equipment. */
  elementId: z.string().nullable(),
  roomId: placeId.nullable(),
  use: z.enum(ROOM_USES).nullable(),
  /** Usage code of DIN 277-1, rooms only. */
  din277: z.string().nullable(),
  /** Net area in square metres, rooms only. */
  area: z.number().nullable(),
  capacity: z.number().int(),
  bookable: z.boolean(),
  requiresApproval: z.boolean(),
  /** Whether it belongs to one person; who that is, only those who may know are told. */
  assigned: z.enum(['no', 'to-me', 'to-somebody']),
  /** Whose it is; absent where the viewer may not know, and where it belongs to nobody. */
  owner: personBadge.optional(),
  /** When an assigned desk is open to everyone, in spans of whole days; never why. */
  released: z.array(z.object({ startsAt: instant, endsAt: instant })),
  reservedFor: z.object({ unitId, name: z.string() }).nullable(),
  heightAdjustable: z.boolean(),
  accessible: z.boolean(),
  quiet: z.boolean(),
  equipment: z.array(equipmentView),
  closures: z.array(closureView),
  /** Absent where there is none. */
  defects: z.array(openDefect).optional(),
  /** In what it is booked. */
  slotMode: z.enum(SLOT_MODES),
  /** What was set for the place itself; null where the mode of the floor or the site counts. */
  ownSlotMode: z.enum(SLOT_MODES).nullable(),
  /** For how many minutes at most it is taken on the spot, without approval or limits; null where it is booked as usual. */
  lightMinutes: z.number().int().nullable(),
});

export type PlaceView = z.infer<typeof placeView>;
export type EquipmentView = z.infer<typeof equipmentView>;
export type OpenDefect = z.infer<typeof openDefect>;
export type ClosureView = z.infer<typeof closureView>;
