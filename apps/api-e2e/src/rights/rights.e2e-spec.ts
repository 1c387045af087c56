import { api, type BookingView } from '@etage/contract';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(() => city.close());

const bodyFor = (desk: number, hour = 9) => ({
  placeId: at(ground.desks, desk).placeId,
  ...ground.slot(hour, hour + 1),
});

const idOf = async (person: number): Promise<BookingView['personId']> =>
  (await city.person(person).call(api.session.read, {})).personId;

/** Somebody of another unit than person 1. */
async function idOfStranger(): Promise<BookingView['personId']> {
  const own = (await city.person(1).call(api.session.read, {})).unit.unitId;
  for (const person of city.people) {
    const { unit, personId } = await person.call(api.session.read, {});
    if (unit.unitId !== own) return personId;
  }
  throw new Error('everybody is of one unit');
}

describe('booking for somebody else', () => {
  it('is refused for staff', async () => {
    const personId = await idOfStranger();
    const refusal = await city
      .person(1)
      .refusal(api.bookings.create, { body: { ...bodyFor(0), personId } });
    expect(refusal).toMatchObject({
      status: 403,
      code: 'not-allowed-to-book-for-others',
      rejections: [{ code: 'not-allowed-to-book-for-others', personId }],
    });
  });

  it('tells staff nothing about whether the person exists', async () => {
    const personId = '00000000-0000-4000-8000-000000000000' as BookingView['personId'];
    const body = { ...bodyFor(0), personId };
    expect((await city.person(1).refusal(api.bookings.create, { body })).status).toBe(403);
    expect((await city.facility.refusal(api.bookings.create, { body })).status).toBe(404);
  });

  it('is what facility management does, and the person owns the booking', async () => {
    const personId = await idOf(2);
    const booked = await city.facility.call(api.bookings.create, {
      body: { ...bodyFor(1), personId },
    });
    const params = { bookingId: booked.bookingId };
    expect(booked.personId).toBe(personId);
    expect(await city.person(2).call(api.bookings.read, { params })).toEqual(booked);
    await city.person(2).call(api.bookings.cancel, { params });
  });
});

describe('a booking of somebody else', () => {
  it('does not exist for staff, whatever they try', async () => {
    const { bookingId } = await city.person(3).call(api.bookings.create, { body: bodyFor(2) });
    const params = { bookingId };
    const stranger = city.person(4);
    const refusals = [
      await stranger.refusal(api.bookings.read, { params }),
      await stranger.refusal(api.bookings.change, { params, body: ground.slot(10, 11) }),
      await stranger.refusal(api.bookings.cancel, { params }),
      await stranger.refusal(api.bookings.checkIn, { params }),
      await stranger.refusal(api.bookings.list, {
        query: { personId: await idOf(3), ...ground.slot(0, 24) },
      }),
    ];
    expect(refusals.map(({ status, code }) => `${status} ${code}`)).toEqual(
      refusals.map(() => '404 not-found'),
    );
    expect((await city.person(3).call(api.bookings.read, { params })).status).toBe('confirmed');
  });

  it('carries a name on the plan only for those the person lets know', async () => {
    await city.database.query(`UPDATE person SET visibility = 'unit' WHERE email IN ($1, $2)`, [
      'person001@etage.example',
      'person120@etage.example',
    ]);
    const body = bodyFor(3);
    const { bookingId } = await city.person(1).call(api.bookings.create, { body });
    const onPlan = async (viewer: number) => {
      const view = await city.person(viewer).call(api.floors.availability, {
        params: { floorId: at(ground.desks, 3).floorId },
        query: ground.slot(9, 10),
      });
      return view.places.flatMap(({ bookings }) => bookings).find((b) => b.bookingId === bookingId);
    };
    expect(await onPlan(1)).toMatchObject({ mine: true });
    expect(await onPlan(2)).toMatchObject({ mine: false, person: { teammate: true } });
    expect(await onPlan(120)).toMatchObject({ mine: false });
    expect(await onPlan(120)).not.toHaveProperty('person');
  });
});

describe('what is for those who manage places', () => {
  it('is forbidden to staff', async () => {
    const params = {
      bookingId: '00000000-0000-4000-8000-000000000000' as BookingView['bookingId'],
    };
    const body = { decision: 'approve' } as const;
    const refusals = [
      await city.person(1).refusal(api.people.search, { query: { search: 'a' } }),
      await city.person(1).refusal(api.bookings.approve, { params, body }),
    ];
    expect(refusals.map(({ status, code }) => `${status} ${code}`)).toEqual(
      refusals.map(() => '403 forbidden'),
    );
    expect((await city.facility.refusal(api.bookings.approve, { params, body })).status).toBe(404);
  });

  it('finds people by name or address, and takes a percent sign for what it is', async () => {
    const search = async (text: string) =>
      (await city.facility.call(api.people.search, { query: { search: text } })).people;
    expect(await search('person001@')).toHaveLength(1);
    expect(await search('%')).toEqual([]);
    expect(await search('person_01@')).toEqual([]);
  });
});

describe('a room that needs approval', () => {
  async function councilChamber(): Promise<BookingView['placeId']> {
    const { rows } = await city.database.query<{ id: BookingView['placeId'] }>(
      'SELECT id FROM place WHERE requires_approval',
    );
    return at(rows, 0).id;
  }

  it('is held while it is requested, and granted or refused by facility management once', async () => {
    const placeId = await councilChamber();
    const [asker, other] = [city.person(5), city.person(6)];
    const wish = { placeId, ...ground.slot(9, 11), title: 'Bürgerforum' };
    const asked = await asker.call(api.bookings.create, { body: wish });
    expect(asked.status).toBe('requested');
    expect((await other.refusal(api.bookings.create, { body: wish })).code).toBe('place-taken');
    const params = { bookingId: asked.bookingId };
    const approve = { params, body: { decision: 'approve' } } as const;
    expect((await city.facility.call(api.bookings.approve, approve)).status).toBe('confirmed');
    const twice = await city.facility.refusal(api.bookings.approve, approve);
    expect([twice.status, twice.code]).toEqual([409, 'not-awaiting-approval']);
  });

  it('is free again once the request is declined', async () => {
    const wish = { placeId: await councilChamber(), ...ground.slot(12, 13) };
    const asked = await city.person(5).call(api.bookings.create, { body: wish });
    const declined = await city.facility.call(api.bookings.approve, {
      params: { bookingId: asked.bookingId },
      body: { decision: 'decline' },
    });
    expect(declined.status).toBe('declined');
    const next = await city.person(6).call(api.bookings.create, { body: wish });
    expect(next.status).toBe('requested');
  });

  it('is booked at once by whoever manages places', async () => {
    const wish = { placeId: await councilChamber(), ...ground.slot(14, 15) };
    expect((await city.facility.call(api.bookings.create, { body: wish })).status).toBe(
      'confirmed',
    );
  });
});

describe('a floor that only one unit may see', () => {
  it('is not there for others, nor is anything on it', async () => {
    const { rows } = await city.database.query<{ floorId: string; placeId: string; email: string }>(
      `SELECT f.id AS "floorId", p.id AS "placeId" FROM floor f JOIN place p ON p.floor_id = f.id
        WHERE f.restricted_unit_id IS NOT NULL AND p.kind = 'desk' AND p.assigned_person_id IS NULL LIMIT 1`,
    );
    const floorId = at(rows, 0).floorId as (typeof ground.floorIds)[number];
    const placeId = at(rows, 0).placeId as BookingView['placeId'];
    const stranger = city.person(1);
    const query = ground.slot(9, 10);
    const refusals = [
      await stranger.refusal(api.floors.read, { params: { floorId } }),
      await stranger.refusal(api.floors.availability, { params: { floorId }, query }),
      await stranger.refusal(api.places.read, { params: { placeId } }),
      await stranger.refusal(api.places.search, { query: { ...query, floorId } }),
      await stranger.refusal(api.bookings.create, { body: { placeId, ...query } }),
    ];
    expect(refusals.map(({ status, code }) => `${status} ${code}`)).toEqual(
      refusals.map(() => '404 not-found'),
    );
    const { bookingId } = await stranger.call(api.bookings.create, { body: bodyFor(10, 15) });
    const moved = await stranger.refusal(api.bookings.change, {
      params: { bookingId },
      body: { placeId },
    });
    expect([moved.status, moved.code]).toEqual([404, 'not-found']);
    expect(ground.floorIds).not.toContain(floorId);
    expect((await city.facility.call(api.floors.read, { params: { floorId } })).floorId).toBe(
      floorId,
    );
  });
});

describe('in what places are booked, and how much one may have', () => {
  it('is set by those who may, and nobody else', async () => {
    const { placeId } = at(ground.desks, 0);
    const { siteId } = ground.site;
    const mode = { params: { placeId }, body: { slotMode: null } };
    const refusals = [
      await city.person(4).refusal(api.places.update, mode),
      await city.facility.refusal(api.bookingLimits.replace, { body: { siteId, limits: [] } }),
      await city.facility.refusal(api.bookingLimits.read, { query: { siteId } }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403]);
    await city.facility.call(api.places.update, mode);
  });
});
