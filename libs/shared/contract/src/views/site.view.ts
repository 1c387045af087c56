import { z } from 'zod';
import { SLOT_MODES, type BookingSettings, type SiteCalendar } from '@etage/domain';
import { buildingId, floorId, siteDay, siteId } from '../scalars';
import { placeView } from './place.view';
import { planSchema } from './plan.schema';

const minuteOfDay = z.number().int().min(0).max(1440);
const minutes = z.number().int().positive();
const perKind = z.object({ desk: minutes, room: minutes, equipment: minutes });

export const calendarView = z.object({
  timeZone: z.string(),
  frameHours: z
    .array(z.object({ opensAt: minuteOfDay, closesAt: minuteOfDay }).nullable())
    .length(7),
  holidays: z.array(z.object({ day: siteDay, name: z.string() })),
}) satisfies z.ZodType<SiteCalendar, unknown>;

export const bookingSettingsView = z.object({
  gridMinutes: minutes,
  minimumMinutes: minutes,
  maximumMinutes: perKind,
  daysAhead: perKind,
  checkInOpensMinutes: minutes,
  checkInGraceMinutes: minutes.nullable(),
  slotMode: z.enum(SLOT_MODES),
  dayHalvedAt: minuteOfDay,
  waitingConfirmationMinutes: minutes.nullable(),
  assignedDeskOpensDaysAhead: z.number().int().min(0).nullable(),
  mobileSharePercent: z.number().int().min(0).max(100).nullable(),
}) satisfies z.ZodType<BookingSettings, unknown>;

export const floorSummary = z.object({
  floorId,
  name: z.string(),
  /** 0 is the ground floor. */
  level: z.number().int(),
  /** Bookable ones, whether open or closed at the moment. */
  desks: z.number().int(),
});

export const buildingView = z.object({
  buildingId,
  name: z.string(),
  address: z.string(),
  floors: z.array(floorSummary),
});

export const siteView = z.object({
  siteId,
  name: z.string(),
  calendar: calendarView,
  settings: bookingSettingsView,
  buildings: z.array(buildingView),
});

export const floorView = z.object({
  floorId,
  name: z.string(),
  level: z.number().int(),
  buildingId,
  siteId,
  /** In what its places are booked where they do not say otherwise. */
  slotMode: z.enum(SLOT_MODES),
  /** What was set for the floor itself; null where the site's mode counts. */
  ownSlotMode: z.enum(SLOT_MODES).nullable(),
  revision: z.number().int(),
  plan: planSchema,
  places: z.array(placeView),
});

/** How full each floor of a building is during a slot. */
export const occupancyView = z.object({
  floors: z.array(
    z.object({
      floorId,
      /** Bookable and open during the slot, whoever has them. */
      desks: z.number().int(),
      /** Of those, free for the whole slot to whoever asks: neither held nor kept for others. */
      free: z.number().int(),
    }),
  ),
});

export type SiteView = z.infer<typeof siteView>;
export type BuildingView = z.infer<typeof buildingView>;
export type FloorSummary = z.infer<typeof floorSummary>;
export type FloorView = z.infer<typeof floorView>;
export type OccupancyView = z.infer<typeof occupancyView>;
