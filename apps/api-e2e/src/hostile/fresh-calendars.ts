import type { City } from '../support/city';
import { at, type Ground } from '../support/ground';

/** Linked calendars; their turn is in the future, so that no node asks for them. The first has all the conflicts. */
export async function freshCalendars({ database }: City, { meetingRooms }: Ground) {
  const { rows: links } = await database.query<{ id: string }>(
    `INSERT INTO calendar_link
            (id, place_id, owner_id, url, user_name, password, direction, failures, due_at, created_at)
     SELECT gen_random_uuid(), p.id, o.id, 'https://10.0.0.1/calendar/', 'room', '\\x00', 'both', 0, '2100-01-01', now()
       FROM (SELECT id FROM place WHERE kind = 'room' ORDER BY id <> $1, id LIMIT 40) p
      CROSS JOIN person o WHERE o.email = 'facility@etage.example'
     ON CONFLICT (place_id) DO UPDATE SET due_at = excluded.due_at RETURNING id`,
    [at(meetingRooms, 1).placeId],
  );
  const first = at(links, 0).id;
  const { rows: conflicts } = await database.query<{ id: string }>(
    `INSERT INTO calendar_conflict (id, link_id, href, occurrence, kind, reasons, content, noticed_at)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), '', 'unread', '[]', 'BEGIN', now()
       FROM generate_series(1, 40) RETURNING id`,
    [first],
  );
  return {
    calendarLinkId: [...links.map(({ id }) => id), ...Array.from(links, () => first)],
    calendarConflictId: conflicts.map(({ id }) => id),
  };
}
