import { api } from '@etage/contract';
import type { CalendarLinkId, PlaceId } from '@etage/domain';
import { anEmptyCalendar } from '../../support/calendar-server';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

const ACCESS = { userName: 'room', password: 'secret', direction: 'both' } as const;

/** A room that has no calendar yet. */
async function freshRoom({ city }: Stage): Promise<PlaceId> {
  const { rows } = await city.database.query<{ id: PlaceId }>(
    `SELECT id FROM place p WHERE kind = 'room' AND NOT EXISTS (SELECT FROM calendar_link WHERE place_id = p.id) LIMIT 1`,
  );
  if (!rows[0]) throw new Error('every room has a calendar');
  return rows[0].id;
}

async function freshLink(stage: Stage): Promise<{ calendarLinkId: CalendarLinkId }> {
  const { url } = await anEmptyCalendar();
  const body = { ...ACCESS, placeId: await freshRoom(stage), url };
  const { calendarLinkId } = await stage.city.facility.call(api.calendarLinks.create, { body });
  return { calendarLinkId };
}

async function freshConflict(stage: Stage) {
  const link = await freshLink(stage);
  const { rows } = await stage.city.database.query<{ calendarConflictId: string }>(
    `INSERT INTO calendar_conflict (id, link_id, href, occurrence, kind, reasons, content, noticed_at)
     VALUES (gen_random_uuid(), $1, '/x.ics', '', 'both-changed', '[]', 'BEGIN', now())
     RETURNING id AS "calendarConflictId"`,
    [link.calendarLinkId],
  );
  return { ...link, calendarConflictId: rows[0]?.calendarConflictId ?? '' };
}

export const calendarAccepted = (stage: Stage): AcceptedParts => ({
  'calendarLinks.list': async () => {
    await freshLink(stage);
    return {};
  },
  'calendarLinks.create': async () => ({
    body: { ...ACCESS, placeId: await freshRoom(stage), url: (await anEmptyCalendar()).url },
  }),
  'calendarLinks.change': async () => ({
    params: await freshLink(stage),
    body: { direction: 'to-server' },
  }),
  'calendarLinks.remove': async () => ({ params: await freshLink(stage) }),
  'calendarLinks.sync': async () => ({ params: await freshLink(stage) }),
  'calendarLinks.conflicts': async () => {
    const { calendarLinkId } = await freshConflict(stage);
    return { params: { calendarLinkId } };
  },
  'calendarLinks.settle': async () => ({ params: await freshConflict(stage) }),
  'roomFeeds.read': async () => ({ params: { placeId: await freshRoom(stage) } }),
  'roomFeeds.renew': async () => ({ params: { placeId: await freshRoom(stage) } }),
  'roomFeeds.feed': async () => {
    const params = { placeId: await freshRoom(stage) };
    const { feedPath } = await stage.city.facility.call(api.roomFeeds.renew, { params });
    return { params: { token: feedPath?.slice(-47, -4) ?? '' } };
  },
});
