import type {
  CalendarDirection,
  CalendarFault,
  CalendarLinkId,
  FloorId,
  PersonId,
  PlaceId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface CalendarLinkRow {
  readonly calendarLinkId: CalendarLinkId;
  readonly placeId: PlaceId;
  readonly ownerId: PersonId;
  readonly url: string;
  readonly userName: string;
  readonly password: Buffer;
  readonly direction: CalendarDirection;
  readonly fault: CalendarFault | null;
  readonly faultDetail: string | null;
  readonly failures: number;
  readonly syncToken: string | null;
  readonly syncedAt: Date | null;
  readonly dueAt: Date;
  readonly isRunning: boolean;
}

/** A link with what people call the room, and how much of its calendar could not be followed. */
export interface ShownCalendarLinkRow extends CalendarLinkRow {
  readonly code: string;
  readonly name: string;
  readonly floorId: FloorId;
  readonly floorName: string;
  readonly buildingName: string;
  readonly conflicts: number;
}

const COLUMNS = `
  l.id AS "calendarLinkId", l.place_id AS "placeId", l.owner_id AS "ownerId", l.url, l.user_name AS "userName",
  l.password, l.direction, l.fault, l.fault_detail AS "faultDetail", l.failures, l.sync_token AS "syncToken",
  l.synced_at AS "syncedAt", l.due_at AS "dueAt", coalesce(l.leased_until > $1, false) AS "isRunning"`;

const SHOWN = `
  SELECT ${COLUMNS}, p.code, p.name, p.floor_id AS "floorId", f.name AS "floorName", b.name AS "buildingName",
         (SELECT count(*)::int FROM calendar_conflict c WHERE c.link_id = l.id) AS conflicts
    FROM calendar_link l
    JOIN place p ON p.id = l.place_id
    JOIN floor f ON f.id = p.floor_id
    JOIN building b ON b.id = f.building_id`;

export const ALL_LINKS = namedQuery<ShownCalendarLinkRow, [now: Date]>(
  'all-calendar-links',
  `${SHOWN} ORDER BY b.name, f.level, p.code`,
);

export const LINK_BY_ID = namedQuery<
  ShownCalendarLinkRow,
  [now: Date, calendarLinkId: CalendarLinkId]
>('calendar-link-by-id', `${SHOWN} WHERE l.id = $2`);

export const LINKABLE_ROOM = namedQuery<{ placeId: PlaceId }, [placeId: PlaceId]>(
  'linkable-room',
  `SELECT id AS "placeId" FROM place WHERE id = $1 AND kind = 'room'`,
);

type LinkValues = [
  calendarLinkId: CalendarLinkId,
  ownerId: PersonId,
  url: string,
  userName: string,
  password: Buffer,
  direction: CalendarDirection,
  now: Date,
];

/** Nothing where the room has a calendar already. */
export const INSERT_LINK = namedQuery<
  { calendarLinkId: CalendarLinkId },
  [...LinkValues, placeId: PlaceId]
>(
  'insert-calendar-link',
  `INSERT INTO calendar_link (id, owner_id, url, user_name, password, direction, created_at, due_at, place_id, failures)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, 0)
   ON CONFLICT (place_id) DO NOTHING RETURNING id AS "calendarLinkId"`,
);

/** Another calendar begins from nothing; what was booked from the one before stays. */
export const UPDATE_LINK = namedQuery<object, LinkValues>(
  'update-calendar-link',
  `WITH moved AS (
     SELECT id FROM calendar_link WHERE id = $1 AND url <> $3
   ), entries AS (
     DELETE FROM calendar_entry WHERE link_id IN (SELECT id FROM moved)
   ), objects AS (
     DELETE FROM calendar_object WHERE link_id IN (SELECT id FROM moved)
   ), conflicts AS (
     DELETE FROM calendar_conflict WHERE link_id IN (SELECT id FROM moved)
   )
   UPDATE calendar_link SET owner_id = $2, url = $3, user_name = $4, password = $5, direction = $6, due_at = $7,
          fault = NULL, fault_detail = NULL, failures = 0,
          sync_token = CASE WHEN url = $3 THEN sync_token END, seen_revision = NULL
    WHERE id = $1`,
);

export const DELETE_LINK = namedQuery<
  { calendarLinkId: CalendarLinkId },
  [calendarLinkId: CalendarLinkId]
>(
  'delete-calendar-link',
  `DELETE FROM calendar_link WHERE id = $1 RETURNING id AS "calendarLinkId"`,
);
