import { z } from 'zod';
import { EQUIPMENT_KINDS } from '@etage/domain';
import { defectId, equipmentId, instant, placeId } from '../scalars';
import { placeOfBooking } from './booking.view';

/** A defect as whoever reported it, and whoever repairs it, reads it. */
export const defectView = z.object({
  defectId,
  placeId,
  place: placeOfBooking,
  /** The piece of equipment that is meant; null where it is the place itself. */
  equipment: z.object({ equipmentId, kind: z.enum(EQUIPMENT_KINDS), name: z.string() }).nullable(),
  note: z.string(),
  /** Whether it can still be used as it is. */
  usable: z.boolean(),
  /** Whether the place is closed for it. */
  closesPlace: z.boolean(),
  /** How many people hold a booking of the closed place that is not over; for facility management alone. */
  affected: z.number().int().optional(),
  reportedAt: instant,
  /** Null while it is open. */
  repairedAt: instant.nullable(),
});

export type DefectView = z.infer<typeof defectView>;
