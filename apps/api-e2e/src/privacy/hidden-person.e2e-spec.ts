import { api, pathOf, type Endpoint, type SessionView } from '@etage/contract';
import type { Visibility } from '@etage/domain';
import { ask } from '../support/ask';
import type { Caller } from '../support/caller';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';

/** Somebody who hides, a colleague of the same unit, and somebody of another one. */
interface Cast {
  readonly hidden: Caller;
  readonly mate: Caller;
  readonly stranger: Caller;
  readonly who: SessionView;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What staff may ask; all else answers with nothing, or with what is one's own. */
const READS = Object.entries(api).flatMap(([group, members]) =>
  Object.entries(members)
    .filter(([name, { method, access }]: [string, Endpoint]) => {
      const isRead = method === 'GET' || name === 'preview';
      return isRead && (access === 'anyone' || access === 'signed-in');
    })
    .map(([name, endpoint]): [string, Endpoint] => [`${group}.${name}`, endpoint]),
);

let city: City;
let ground: Ground;
let cast: Cast;
let bookingId: string;
let code: string;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
  cast = await assigned();
  const desk = at(ground.desks, 30);
  const body = { placeId: desk.placeId, ...ground.slot(9, 10) };
  ({ bookingId } = await cast.hidden.call(api.bookings.create, { body }));
  const { rows } = await city.database.query<{ code: string }>(
    'SELECT code FROM place_code WHERE place_id = $1',
    [desk.placeId],
  );
  ({ code } = at(rows, 0));
});

afterAll(() => city.close());

async function assigned(): Promise<Cast> {
  const [hidden, mate] = [city.person(1), city.person(2)];
  const who = await hidden.call(api.session.read, {});
  for (const stranger of city.people) {
    const { unit } = await stranger.call(api.session.read, {});
    if (unit.unitId !== who.unit.unitId) return { hidden, mate, stranger, who };
  }
  throw new Error('everybody is of one unit');
}

/** How each of them is asked so that the hidden person could be in the answer. */
const asked = (): Readonly<Record<string, Parts>> => {
  const desk = at(ground.desks, 30);
  const slot = ground.slot(9, 10);
  const { personId, displayName } = cast.who;
  const wish = { placeId: desk.placeId, ...slot, recurrence: 'FREQ=WEEKLY;COUNT=2' };
  return {
    'installation.read': {},
    'session.read': {},
    'sites.list': {},
    'buildings.occupancy': {
      params: { buildingId: at(ground.site.buildings, 0).buildingId },
      query: slot,
    },
    'floors.read': { params: { floorId: desk.floorId } },
    'floors.availability': { params: { floorId: desk.floorId }, query: slot },
    'places.read': { params: { placeId: desk.placeId } },
    'places.search': { query: { ...slot, kind: 'desk', limit: 200 } },
    'bookings.list': { query: { personId, ...slot } },
    'bookings.read': { params: { bookingId } },
    'arrivals.preview': { params: { code } },
    'series.preview': { body: wish },
    'series.read': { params: { seriesId: bookingId } },
    'suggestions.read': { query: slot },
    'notebook.read': {},
    'rooms.search': { query: { siteId: ground.site.siteId, ...slot } },
    'rooms.timeline': { query: { siteId: ground.site.siteId, ...slot } },
    'roomFeeds.feed': { params: { token: 'x'.repeat(43) } },
    'privacy.read': {},
    'colleagues.list': { query: { ...slot, search: displayName } },
    'guests.list': {},
    'teamBookings.preview': {
      body: { floorId: desk.floorId, ...slot, people: [{ personId: cast.who.personId }] },
    },
    'notices.read': {},
    'bookingLimits.mine': {},
    'waitingList.list': {},
    'presence.list': { query: { firstDay: ground.day, lastDay: ground.day } },
    'weekPattern.read': {},
    'week.read': { query: { day: ground.day } },
    'calendar.feed': { params: { token: 'x'.repeat(43) } },
  };
};

/** Whoever asks for somebody by their id gets the id back, and nothing more. */
const ECHOES = ['teamBookings.preview'];

async function answer(caller: Caller, name: string, endpoint: Endpoint): Promise<string> {
  const parts = asked()[name] ?? {};
  const { text } = await ask(caller.baseUrl, {
    method: endpoint.method,
    path: pathOf(endpoint, parts),
    headers: {
      authorization: `Bearer ${caller.token}`,
      ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
  });
  return text;
}

const choose = (visibility: Visibility) =>
  cast.hidden.call(api.privacy.update, { body: { visibility } });

/** In which answers the person stands. */
async function foundBy(caller: Caller): Promise<string[]> {
  const { personId, displayName } = cast.who;
  const found: string[] = [];
  for (const [name, endpoint] of READS) {
    const text = await answer(caller, name, endpoint);
    const marks = ECHOES.includes(name) ? [displayName] : [displayName, personId];
    if (marks.some((mark) => text.includes(mark))) found.push(name);
  }
  return found;
}

/** In the order of the alphabet; a week and a suggestion name only colleagues of the own unit. */
const FOR_STRANGERS = ['colleagues.list', 'floors.availability'];
const FOR_THE_UNIT = [...FOR_STRANGERS, 'suggestions.read', 'week.read'];

describe('somebody whose name nobody may read', () => {
  it('is looked for in every answer there is', () => {
    const given = new Set(Object.keys(asked()));
    expect(READS.map(([name]) => name).filter((name) => !given.has(name))).toEqual([]);
  });

  it('stands in no answer, for colleagues and for strangers', async () => {
    await choose('nobody');
    expect(await foundBy(cast.mate)).toEqual([]);
    expect(await foundBy(cast.stranger)).toEqual([]);
  });

  it('is read by the unit, and by everyone, from the moment they choose it', async () => {
    await choose('unit');
    expect((await foundBy(cast.mate)).sort()).toEqual(FOR_THE_UNIT);
    expect(await foundBy(cast.stranger)).toEqual([]);
    await choose('everyone');
    expect((await foundBy(cast.stranger)).sort()).toEqual(FOR_STRANGERS);
    await choose('nobody');
    expect(await foundBy(cast.mate)).toEqual([]);
  });

  it('is booked for by no colleague, and the refusal says no more than that', async () => {
    await choose('nobody');
    const { personId } = cast.who;
    const body = { placeId: at(ground.desks, 31).placeId, ...ground.slot(9, 10), personId };
    const refusal = await cast.mate.refusal(api.bookings.create, { body });
    expect(refusal.rejections).toEqual([{ code: 'not-allowed-to-book-for-others', personId }]);
    const seats = [{ personId, placeId: body.placeId }];
    const team = { ...ground.slot(9, 10), seats };
    const { rejections } = await cast.mate.refusal(api.teamBookings.create, { body: team });
    expect(rejections.map((each) => each.code)).toEqual(['not-allowed-to-book-for-others']);
  });
});
