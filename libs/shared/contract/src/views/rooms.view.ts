import { z } from 'zod';
import { ROOM_USES } from '@etage/domain';
import { floorId, instant, placeId, siteId } from '../scalars';
import { bookingOnPlan } from './booking.view';
import { placeView } from './place.view';
import { rejectionView } from './problem';

const span = z.object({ startsAt: instant, endsAt: instant });

/** A room that was looked for, and what stands against it. */
export const foundRoom = z.object({
  placeId,
  floorId,
  code: z.string(),
  name: z.string(),
  use: z.enum(ROOM_USES).nullable(),
  capacity: z.number().int(),
  fits: z.boolean(),
  reasons: z.array(rejectionView),
  /** As long as the wish, from its start on; null where there is none within a week. */
  nextSlot: span.nullable(),
});

/** A room with the desks whose bookings close it, and whose desks it closes. */
export const roomView = placeView.extend({ deskIds: z.array(placeId) });

/** The rooms of a site during a span of time. Each booking stands at the place it was made for, a room or a desk in it. */
export const timelineView = z.object({
  siteId,
  startsAt: instant,
  endsAt: instant,
  rooms: z.array(roomView),
  floors: z.array(
    z.object({
      floorId,
      revision: z.number().int(),
      places: z.array(z.object({ placeId, bookings: z.array(bookingOnPlan) })),
    }),
  ),
});

export type FoundRoom = z.infer<typeof foundRoom>;
export type RoomView = z.infer<typeof roomView>;
export type TimelineView = z.infer<typeof timelineView>;
