import { z } from 'zod';
import { EQUIPMENT_KINDS, PLACE_KINDS } from '@etage/domain';
import { floorId, instant, placeId, siteId, waitingId } from '../scalars';

/** What a place must have; only what is set is asked. */
export const waitingNeed = z.strictObject({
  capacity: z.number().int().min(1).max(10_000).optional(),
  screens: z.number().int().min(1).max(10).optional(),
  heightAdjustable: z.literal(true).optional(),
  accessible: z.literal(true).optional(),
  quiet: z.literal(true).optional(),
  /** Equipment that must be there, such as `dock` or `camera`. */
  equipment: z.array(z.enum(EQUIPMENT_KINDS)).max(EQUIPMENT_KINDS.length).optional(),
});

/** One of my entries on the waiting list: for a place, for any on a floor, or for any at the site. */
export const waitingView = z.object({
  waitingId,
  startsAt: instant,
  endsAt: instant,
  waitingSince: instant,
  kind: z.enum(PLACE_KINDS),
  need: waitingNeed,
  site: z.object({ siteId, name: z.string(), timeZone: z.string() }),
  /** Null where any floor of the site will do. */
  floor: z.object({ floorId, name: z.string(), buildingName: z.string() }).nullable(),
  /** Null where any place will do that meets the need. */
  place: z.object({ placeId, code: z.string(), name: z.string() }).nullable(),
});

export type WaitingNeed = z.infer<typeof waitingNeed>;
export type WaitingView = z.infer<typeof waitingView>;
