import type { BookingSettings, FederalState, FrameHours, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface HomeSiteRow {
  readonly timeZone: string;
  readonly federalState: FederalState;
  readonly frameHours: (FrameHours | null)[];
  readonly settings: BookingSettings;
}

/** The site of somebody's own desk, else of their usual place, else the first one. */
export const HOME_SITE_OF = namedQuery<HomeSiteRow, [personId: PersonId]>(
  'home-site-of',
  `SELECT s.time_zone AS "timeZone", s.federal_state AS "federalState", s.frame_hours AS "frameHours", s.settings
     FROM site s
     LEFT JOIN LATERAL (
       SELECT count(*) FILTER (WHERE p.assigned_person_id = $1) AS own, count(*) AS known
         FROM building b JOIN floor f ON f.building_id = b.id JOIN place p ON p.floor_id = f.id
        WHERE b.site_id = s.id
          AND (p.assigned_person_id = $1
               OR p.id IN (SELECT u.place_id FROM usual_day u WHERE u.person_id = $1))) here ON true
    ORDER BY here.own DESC, here.known DESC, s.name LIMIT 1`,
);
