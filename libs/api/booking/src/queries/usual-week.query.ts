import type { FloorId, PersonId, PlaceId, PlaceKind, PresenceState } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** A weekday of a usual week; everything of the place is null where it names none. */
export interface UsualDayColumns {
  readonly weekday: number;
  readonly state: PresenceState;
  readonly placeId: PlaceId | null;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: PlaceKind | null;
  readonly floorId: FloorId | null;
  readonly floorName: string | null;
  readonly buildingName: string | null;
  readonly siteName: string | null;
  readonly timeZone: string | null;
}

export const USUAL_WEEK_OF = namedQuery<UsualDayColumns, [personId: PersonId]>(
  'usual-week-of',
  `SELECT u.weekday, u.state, u.place_id AS "placeId", u.starts_at AS "startsAt", u.ends_at AS "endsAt",
          p.code, p.name, p.kind, p.floor_id AS "floorId", f.name AS "floorName", b.name AS "buildingName",
          s.name AS "siteName", s.time_zone AS "timeZone"
     FROM usual_day u
     LEFT JOIN place p ON p.id = u.place_id
     LEFT JOIN floor f ON f.id = p.floor_id
     LEFT JOIN building b ON b.id = f.building_id
     LEFT JOIN site s ON s.id = b.site_id
    WHERE u.person_id = $1 ORDER BY u.weekday`,
);

export const FORGET_USUAL_WEEK = namedQuery<object, [personId: PersonId]>(
  'forget-usual-week',
  'DELETE FROM usual_day WHERE person_id = $1',
);

/** @param days a JSON array of weekdays with their columns */
export const KEEP_USUAL_WEEK = namedQuery<object, [personId: PersonId, days: string]>(
  'keep-usual-week',
  `INSERT INTO usual_day (person_id, weekday, state, place_id, starts_at, ends_at)
   SELECT $1, weekday, state, place_id, starts_at, ends_at
     FROM jsonb_to_recordset($2::jsonb) AS d (
       weekday integer, state text, place_id uuid, starts_at integer, ends_at integer)
    ORDER BY weekday`,
);
