import type { City } from '../support/city';
import { at, type Ground } from '../support/ground';

/** A linked calendar with conflicts enough for a turn; its server is in the future, so that no node asks it. */
export async function freshCalendar({ database }: City, { meetingRooms }: Ground) {
  const { rows: links } = await database.query<{ id: string }>(
    `INSERT INTO calendar_link
            (id, place_id, owner_id, url, user_name, password, direction, failures, due_at, created_at)
     SELECT gen_random_uuid(), $1, id, 'https://10.0.0.1/calendar/', 'room', '\\x00', 'both', 0, '2100-01-01', now()
       FROM person WHERE email = 'facility@etage.example'
     ON CONFLICT (place_id) DO UPDATE SET due_at = excluded.due_at RETURNING id`,
    [at(meetingRooms, 1).placeId],
  );
  const { rows: conflicts } = await database.query<{ id: string }>(
    `INSERT INTO calendar_conflict (id, link_id, href, occurrence, kind, reasons, content, noticed_at)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), '', 'unread', '[]', 'BEGIN', now()
       FROM generate_series(1, 40) RETURNING id`,
    [at(links, 0).id],
  );
  return {
    calendarLinkId: links.map(({ id }) => id),
    calendarConflictId: conflicts.map(({ id }) => id),
  };
}
