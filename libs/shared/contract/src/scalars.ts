import { z } from 'zod';
import type {
  AgentId,
  BookingId,
  BuildingId,
  CalendarConflictId,
  CalendarLinkId,
  DefectId,
  EquipmentId,
  FloorId,
  GuestId,
  PersonId,
  PlaceId,
  SeriesId,
  SiteDay,
  SiteId,
  UnitId,
  WaitingId,
} from '@etage/domain';

/** In small letters, as PostgreSQL writes them: ids are compared as text, in rooms and between facts. */
const id = <T extends string>() => z.guid().toLowerCase() as unknown as z.ZodType<T, string>;

export const agentId = id<AgentId>();
export const siteId = id<SiteId>();
export const buildingId = id<BuildingId>();
export const floorId = id<FloorId>();
export const placeId = id<PlaceId>();
export const equipmentId = id<EquipmentId>();
export const personId = id<PersonId>();
export const unitId = id<UnitId>();
export const bookingId = id<BookingId>();
export const seriesId = id<SeriesId>();
export const waitingId = id<WaitingId>();
export const guestId = id<GuestId>();
export const calendarLinkId = id<CalendarLinkId>();
export const calendarConflictId = id<CalendarConflictId>();
export const defectId = id<DefectId>();

const isReasonable = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  return year >= 2000 && year < 2200;
};

/** An instant as ISO 8601 with offset, years 2000 to 2199. */
export const instant = z.iso
  .datetime({ offset: true, message: 'expected ISO 8601 with offset', abort: true })
  .refine(isReasonable, { message: 'expected a year from 2000 to 2199' });

/** The same in a query, where an unescaped `+` of the offset arrives as a blank. */
export const instantInQuery = z
  .string()
  .overwrite((text) => text.replace(/ (?=\d\d:\d\d$)/, '+'))
  .check(
    z.refine((text) => instant.safeParse(text).success, {
      message: 'expected ISO 8601 with offset, years 2000 to 2199',
    }),
  );

export const siteDay = z.iso.date() as unknown as z.ZodType<SiteDay, string>;

/** A day of the years 2000 to 2199. */
export const reasonableDay = z.iso
  .date()
  .regex(/^2[01]/, 'expected a year from 2000 to 2199') as unknown as z.ZodType<SiteDay, string>;

/** Text people write: trimmed, never with control characters (PostgreSQL refuses NUL) or half a surrogate pair. */
export const humanText = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'control characters and halves of characters are not allowed');

export const flagInQuery = z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'] });
export const numberInQuery = z.coerce.number().int();

/** The slot a question is about. */
export const slotInQuery = { startsAt: instantInQuery, endsAt: instantInQuery };

/** What the QR code at a place says after `/c/`. */
export const placeCode = z.string().regex(/^[\w-]{1,64}$/, 'expected the code of a place');
