import { api } from '@etage/contract';
import type { City } from '../support/city';
import { at, type Ground } from '../support/ground';
import type { Sensible } from './hostile-request';
import { freshEntries } from './fresh-entries';
import { freshCalendars } from './fresh-calendars';
import { turnSlot } from './turn-slot';

/** Person whose requests go wrong, somebody else, and who asked for the room that needs approval. */
const OWN = 1;
const FOREIGN = 2;
const ASKING = 3;

async function roomThatNeedsApproval({ database }: City): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM place WHERE requires_approval',
  );
  return at(rows, 0).id;
}

/** Bookings for one turn: what an earlier turn cancelled or moved is not missed. */
async function freshBookings(city: City, ground: Ground, turn: number): Promise<string[]> {
  const slot = turnSlot(ground, turn);
  const book = async (person: number, placeId: string): Promise<string> => {
    const body = { placeId: placeId as (typeof ground.desks)[number]['placeId'], ...slot };
    return (await city.person(person).call(api.bookings.create, { body })).bookingId;
  };
  return Promise.all([
    book(OWN, at(ground.desks, 10).placeId),
    book(FOREIGN, at(ground.desks, 11).placeId),
    book(ASKING, await roomThatNeedsApproval(city)),
  ]);
}

/** A series of one's own and a booking that was cancelled, in a room, where one may have others at the same time. */
async function freshSeries(city: City, ground: Ground, turn: number) {
  const rooms = ground.meetingRooms.filter(({ requiresApproval }) => !requiresApproval);
  const slot = turnSlot(ground, turn);
  const wish = { placeId: at(rooms, 0).placeId, ...slot };
  const caller = city.person(OWN);
  const { bookingId } = await caller.call(api.bookings.create, { body: wish });
  await caller.call(api.bookings.cancel, { params: { bookingId } });
  const body = { ...wish, recurrence: 'FREQ=WEEKLY;COUNT=2', mode: 'possible' } as const;
  const { seriesId } = await caller.call(api.series.create, { body });
  return { seriesId, bookingId };
}

const idOf = async (city: City, person: number): Promise<string> =>
  (await city.person(person).call(api.session.read, {})).personId;

async function codesOf({ database }: City, { desks }: Ground): Promise<string[]> {
  const { rows } = await database.query<{ code: string }>(
    'SELECT code FROM place_code WHERE place_id = ANY ($1)',
    [desks.slice(0, 4).map(({ placeId }) => placeId)],
  );
  return rows.map(({ code }) => code);
}

/** Where nobody can sit down at any hour, so that nothing changes but the answer. */
async function codesNobodyBooks({ database }: City): Promise<string[]> {
  const { rows } = await database.query<{ code: string }>(
    'SELECT c.code FROM place_code c JOIN place p ON p.id = c.place_id WHERE NOT p.bookable LIMIT 3',
  );
  return rows.map(({ code }) => code);
}

async function feedTokenOf(city: City, person: number): Promise<string> {
  const { feedPath } = await city.person(person).call(api.notices.renewFeed, {});
  return feedPath?.replace(/^.*\/(.+)\.ics$/, '$1') ?? '';
}

async function roomFeedToken({ facility }: City, { meetingRooms }: Ground): Promise<string> {
  const params = { placeId: at(meetingRooms, 1).placeId };
  const { feedPath } = await facility.call(api.roomFeeds.renew, { params });
  return feedPath?.replace(/^.*\/(.+)\.ics$/, '$1') ?? '';
}

const guestOf = async (city: City, person: number): Promise<string> =>
  (await city.person(person).call(api.guests.create, { body: { name: 'Greta Gast' } })).guestId;

async function freshAgents({ database }: City): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO presence_agent
     SELECT gen_random_uuid(), 'Spec', sha256(uuid_send(gen_random_uuid())), now()
       FROM generate_series(1, 20) RETURNING id`,
  );
  return rows.map(({ id }) => id);
}

/** A defect of this turn; what an earlier one closed is open again. */
async function knownDefects(city: City, ground: Ground): Promise<string[]> {
  const { defects } = await city.facility.call(api.defects.list, { query: {} });
  for (const { defectId } of defects) {
    const body = { status: 'repaired' } as const;
    await city.facility.call(api.defects.update, { params: { defectId }, body });
  }
  const params = { placeId: at(ground.desks, 12).placeId };
  const body = { note: 'Die Platte wackelt', usable: true };
  return [(await city.person(FOREIGN).call(api.defects.report, { params, body })).defectId];
}

/** Values that lead past the first checks, so that hostile ones beside them get deeper. */
export async function sensibleValues(city: City, ground: Ground, turn: number): Promise<Sensible> {
  // Nobody waits any more for what the next turn makes free.
  await city.database.query('DELETE FROM waiting_entry');
  const [slot, later] = [ground.slot(17, 18), ground.slot(18.5, 20)];
  const { seriesId, bookingId: cancelled } = await freshSeries(city, ground, turn);
  const calendar = await freshCalendars(city, ground);
  return {
    startsAt: [slot.startsAt, later.startsAt],
    endsAt: [slot.endsAt, later.endsAt],
    placeId: [...ground.desks.slice(0, 4), ...ground.meetingRooms.slice(1, 4)].map(
      ({ placeId }) => placeId,
    ),
    floorId: ground.floorIds,
    siteId: [ground.site.siteId],
    // Nothing that would keep the other specs from booking by the hour, or at all.
    slotMode: ['free-hours'],
    dayHalvedAt: [780],
    daysAhead: [ground.site.settings.daysAhead],
    checkInOpensMinutes: [30],
    checkInGraceMinutes: [60, null],
    waitingConfirmationMinutes: [null],
    assignedDeskOpensDaysAhead: [null],
    mobileSharePercent: [60, null],
    limits: [[]],
    need: [{}, { accessible: true }, { screens: 2, equipment: ['dock'] }],
    buildingId: ground.site.buildings.map(({ buildingId }) => buildingId),
    bookingId: await freshBookings(city, ground, turn),
    bookingIds: [[cancelled]],
    personId: ['me', await idOf(city, OWN), await idOf(city, FOREIGN)],
    seriesId: [seriesId],
    recurrence: ['FREQ=WEEKLY;COUNT=2', 'FREQ=DAILY;UNTIL=20991231'],
    occurrenceStartsAt: [slot.startsAt],
    mode: ['possible', 'all-or-nothing'],
    instead: [
      [],
      [{ occurrenceStartsAt: slot.startsAt, placeId: at(ground.desks, 5).placeId, ...later }],
    ],
    title: ['Sprechstunde'],
    day: [ground.day],
    firstDay: [ground.day],
    lastDay: [ground.day],
    days: [
      [{ day: ground.day, state: 'mobile' }],
      [{ weekday: 1, state: 'on-site', place: null }],
      [{ placeId: at(ground.desks, 6).placeId, ...later }],
    ],
    assignedTo: [null],
    email: ['person001@etage.example', 'nobody@etage.example'],
    password: ['wrong'],
    bearer: [true, false],
    mails: ['all', 'by-others'],
    reminder: ['evening-before', 'never'],
    token: [await feedTokenOf(city, OWN), await roomFeedToken(city, ground)],
    url: ['https://10.0.0.1/calendar/'], // where no node may ask
    userName: ['room'],
    direction: ['both', 'to-server'],
    ...calendar,
    locale: ['de', 'en'],
    visibility: ['everyone', 'unit', 'nobody'],
    bookableBy: ['unit', 'nobody'],
    name: ['Greta Gast'],
    organisation: ['Land'],
    guestId: [await guestOf(city, OWN), await guestOf(city, FOREIGN)],
    people: [[{ personId: await idOf(city, OWN) }], [{ guestId: await guestOf(city, OWN) }]],
    seats: [
      [
        { personId: await idOf(city, OWN), placeId: at(ground.desks, 12).placeId },
        { personId: await idOf(city, FOREIGN), placeId: at(ground.desks, 13).placeId },
      ],
    ],
    everywhere: ['true', 'false'],
    code: await codesOf(city, ground),
    agentId: await freshAgents(city),
    waitingId: await freshEntries(city, ground, OWN),
    placeCode: await codesNobodyBooks(city),
    inventoryNumber: ['nowhere'],
    personEmail: ['person001@etage.example'],
    does: ['check-in', 'book', 'move'],
    language: ['de', 'en'],
    decision: ['approve', 'decline'],
    search: ['Leb', '%', '_'],
    kind: ['desk', 'room', 'equipment'],
    capacity: ['1', '8'],
    screens: ['0', 1, 2],
    heightAdjustable: ['0', true, false],
    accessible: ['1', true, false],
    quiet: [true, false],
    connector: ['usb-c'],
    watts: ['65'],
    notebook: [null, { connector: 'usb-c', watts: 65 }],
    equipment: ['dock', 'whiteboard'],
    limit: ['1', '200'],
    // What closes a place would keep the other specs from booking it.
    usable: [true],
    note: ['Die Platte wackelt'],
    status: ['open', 'repaired'],
    defectId: await knownDefects(city, ground),
  };
}
