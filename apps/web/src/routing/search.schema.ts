import {
  FLOOR_FILTERS,
  ROOM_LOOKS,
  ROOM_WISHES,
  SLOT_PRESETS,
  type FloorFilter,
  type FloorSearch,
  type RoomsSearch,
  type RoomWish,
} from '@etage/client';
import { parseSiteDay, ROOM_FORMALITIES, type PlaceId, type SiteId } from '@etage/domain';
import { z } from 'zod';

/** An address is typed, cut off and sent around: what makes no sense in it is left out, never an error. */
const lenient = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

const minute = z.coerce.number().int().min(0).max(1440);

const isFilter = (text: string): text is FloorFilter => FLOOR_FILTERS.some((f) => f === text);

const filters = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((texts) => texts.filter(isFilter));

const floorSearchSchema = z.object({
  day: lenient(z.string().transform((text) => parseSiteDay(text))),
  preset: lenient(z.enum(SLOT_PRESETS)),
  startsAt: lenient(minute),
  endsAt: lenient(minute),
  filters: lenient(filters),
  place: lenient(z.guid().transform((text) => text as PlaceId)),
  // The plan goes without saying.
  view: lenient(z.literal('list')),
});

export const floorSearchOf = (raw: Readonly<Record<string, unknown>>): FloorSearch =>
  overRaw(floorSearchSchema, raw);

const isWish = (text: string): text is RoomWish => ROOM_WISHES.some((wish) => wish === text);

const wishes = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((texts) => texts.filter(isWish));

const roomsSearchSchema = z.object({
  site: lenient(z.guid().transform((text) => text as SiteId)),
  day: lenient(z.string().transform((text) => parseSiteDay(text))),
  look: lenient(z.enum(ROOM_LOOKS)),
  startsAt: lenient(minute),
  endsAt: lenient(minute),
  people: lenient(z.coerce.number().int().min(1).max(10_000)),
  wishes: lenient(wishes),
  formality: lenient(z.enum(ROOM_FORMALITIES)),
  room: lenient(z.guid().transform((text) => text as PlaceId)),
});

export const roomsSearchOf = (raw: Readonly<Record<string, unknown>>): RoomsSearch =>
  overRaw(roomsSearchSchema, raw);

const signInSearchSchema = z.object({
  /** Where to go afterwards; only a path of this page. */
  back: lenient(z.string().regex(/^\/(?![/\\])/)),
  expired: lenient(z.stringbool().or(z.boolean())),
});

export type SignInSearch = Partial<z.output<typeof signInSearchSchema>>;

export const signInSearchOf = (raw: Readonly<Record<string, unknown>>): SignInSearch =>
  overRaw(signInSearchSchema, raw);

const weekSearchSchema = z.object({
  /** Any day of the week that is shown. */
  day: lenient(z.string().transform((text) => parseSiteDay(text))),
});

export type WeekSearch = Partial<z.output<typeof weekSearchSchema>>;

export const weekSearchOf = (raw: Readonly<Record<string, unknown>>): WeekSearch =>
  overRaw(weekSearchSchema, raw);

const limitsSearchSchema = z.object({
  /** Whose limits are shown. */
  site: lenient(z.guid().transform((text) => text as SiteId)),
});

export type LimitsSearch = Partial<z.output<typeof limitsSearchSchema>>;

export const limitsSearchOf = (raw: Readonly<Record<string, unknown>>): LimitsSearch =>
  overRaw(limitsSearchSchema, raw);

type Gapless<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Names every member: the router lays the result over what was typed, so what is merely left out would shine through. */
function overRaw<T extends z.ZodObject>(
  schema: T,
  raw: Readonly<Record<string, unknown>>,
): Gapless<z.output<T>> {
  const gaps = Object.keys(schema.shape).map((name) => [name, undefined]);
  return { ...Object.fromEntries(gaps), ...schema.parse(raw) } as Gapless<z.output<T>>;
}
