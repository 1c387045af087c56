import type { PersonId, SiteDay, UnitId, Visibility } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface ColleagueInRow {
  readonly day: SiteDay;
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
}

/** People of a unit, apart from one, who are on site: as they said, or as they booked a desk and said nothing else. */
export const TEAM_IN = namedQuery<
  ColleagueInRow,
  [unitId: UnitId, apartFrom: PersonId, days: readonly SiteDay[], timeZone: string]
>(
  'team-in',
  `SELECT d.day::text AS day, p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName",
          p.unit_id AS "unitId", p.visibility
     FROM unnest($3::date[]) AS d (day)
     JOIN person p ON p.unit_id = $1 AND p.id <> $2 AND p.active
     LEFT JOIN presence r ON r.person_id = p.id AND r.day = d.day
    WHERE r.state = 'on-site'
       OR (r.state IS NULL AND EXISTS (
             SELECT FROM booking_slot h
              WHERE h.seated_person_id = p.id
                AND tstzrange(h.starts_at, h.ends_at) && tstzrange(
                      d.day::timestamp AT TIME ZONE $4, (d.day + 1)::timestamp AT TIME ZONE $4)))
    ORDER BY d.day, p.family_name, p.given_name, p.id`,
);
