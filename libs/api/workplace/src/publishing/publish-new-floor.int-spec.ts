import { randomUUID } from 'node:crypto';
import { Building, Floor, FloorPlanVersion, Place } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { BuildingId, FloorId } from '@etage/domain';
import { annexDrawing } from '@etage/floorplan/testing';
import type { FloorPlan } from '@etage/floorplan';
import { importPlan } from '../plan-import';
import { newFloorRefusal, publishNewFloor, type NewFloor } from './publish-new-floor';

let database: FreshDatabase;
let site: TestSite;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  site = await aSite(database.dataSource);
});
afterAll(() => database.drop());

function annex(): FloorPlan {
  const imported = importPlan({
    bytes: annexDrawing(),
    floorName: 'Anbau',
    proposeDesksFor: ['office', 'project-office'],
  });
  if (!imported.ok) throw new Error(imported.fault.code);
  return imported.plan;
}

const PUBLISHED_AT = new Date('2026-11-23T08:00:00Z');

/** Into the building of the spec's own site, which has three floors already. */
const aNewFloor = (changes: Partial<NewFloor> = {}): NewFloor => ({
  building: site.buildingId,
  code: 'AN-4',
  name: 'Anbau',
  level: 4,
  plan: annex(),
  publishedAt: PUBLISHED_AT,
  ...changes,
});

const publish = (changes: Partial<NewFloor> = {}) =>
  publishNewFloor(database.dataSource, aNewFloor(changes));

async function published(changes: Partial<NewFloor> = {}): Promise<FloorId> {
  const result = await publish(changes);
  if (!result.ok) throw new Error(result.code);
  return result.floorId;
}

const floorCodes = async () => {
  const { manager } = database.dataSource;
  const floors = await manager.findBy(Floor, { buildingId: site.buildingId });
  return floors.map(({ code }) => code).sort();
};

const placesOn = (floorId: FloorId) =>
  database.dataSource.manager.find(Place, { where: { floorId }, order: { code: 'ASC' } });

describe('publishing a new floor', () => {
  it('writes the floor, its first drawing, and its rooms and desks', async () => {
    const result = await publish();
    expect(result).toMatchObject({ ok: true, bookableRooms: 3, desks: 17 });
    if (!result.ok) return;
    const { manager } = database.dataSource;
    expect(await manager.findOneBy(Floor, { id: result.floorId })).toEqual({
      id: result.floorId,
      buildingId: site.buildingId,
      code: 'AN-4',
      name: 'Anbau',
      level: 4,
      restrictedUnitId: null,
      slotMode: null,
      revision: 0,
    });
    expect(await manager.findBy(FloorPlanVersion, { floorId: result.floorId })).toEqual([
      { floorId: result.floorId, version: 1, plan: annex(), publishedAt: PUBLISHED_AT },
    ]);
    expect(await placesOn(result.floorId)).toHaveLength(24);
  });

  it('lets desks stand in their rooms, and be booked where their use allows it', async () => {
    const places = await placesOn(await published());
    const room = places.find(({ code }) => code === 'RH.AN.402');
    expect(room).toMatchObject({
      kind: 'room',
      name: 'Büro Straßenbau',
      use: 'office',
      area: 21.6,
      capacity: 3,
      bookable: false,
    });
    const desks = places.filter(({ roomId }) => roomId === room?.id);
    expect(desks.map(({ code }) => code)).toEqual(['RH.AN.402-1', 'RH.AN.402-2', 'RH.AN.402-3']);
    for (const desk of desks) {
      expect(desk).toMatchObject({
        kind: 'desk',
        capacity: 1,
        bookable: true,
        assignedPersonId: null,
      });
      expect(annex().desks.find(({ id }) => id === desk.elementId)?.at).toEqual({
        x: desk.x,
        y: desk.y,
      });
    }
  });

  it('lets a project office and a meeting room be booked as a whole', async () => {
    const places = await placesOn(await published());
    const whole = places.filter(({ kind, bookable }) => kind === 'room' && bookable);
    expect(whole.map(({ code }) => code)).toEqual(['RH.AN.401', 'RH.AN.404', 'RH.AN.412']);
  });

  it('gives the second room of the same number a code of its own', async () => {
    const plan = annex();
    const twice: FloorPlan = {
      ...plan,
      rooms: plan.rooms.map((room) =>
        room.number.endsWith('403') ? { ...room, number: 'RH.AN.402' } : room,
      ),
    };
    const codes = (await placesOn(await published({ plan: twice }))).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('RH.AN.402') && !code.includes('-'))).toEqual([
      'RH.AN.402',
      'RH.AN.402 (2)',
    ]);
  });

  it('writes nothing at all where one row is refused', async () => {
    const before = await floorCodes();
    const plan = annex();
    const [desk] = plan.desks;
    const absurd: FloorPlan = {
      ...plan,
      desks: plan.desks.map((other) =>
        other === desk ? { ...other, at: { ...other.at, x: 'left' as unknown as number } } : other,
      ),
    };
    await expect(publish({ plan: absurd })).rejects.toThrow('double precision');
    expect(await floorCodes()).toEqual(before);
  });
});

describe('a floor that cannot be published', () => {
  it.each(['AN-4', 'an-4'])('has the code of another in the building: %s', async (code) => {
    await published();
    const before = await floorCodes();
    const refusal = { ok: false, code: 'floor-exists', name: 'Anbau' };
    expect(await newFloorRefusal(database.dataSource, aNewFloor({ code }))).toEqual(refusal);
    expect(await publish({ code })).toEqual(refusal);
    expect(await floorCodes()).toEqual(before);
  });

  it('may have the code of a floor in another building', async () => {
    await published();
    const { buildingId } = await aSite(database.dataSource);
    expect(await publish({ building: buildingId })).toMatchObject({ ok: true });
  });

  it('is for a building that nobody knows; those there are are named', async () => {
    const refusal = await newFloorRefusal(database.dataSource, aNewFloor({ building: 'Neubau' }));
    expect(refusal).toMatchObject({ ok: false, code: 'building-unknown' });
    expect(refusal).toEqual(await publish({ building: 'Neubau' }));
    expect(refusal).toMatchObject({
      known: expect.arrayContaining([`${site.buildingId} (Altes Rathaus)`]),
    });
  });

  it('is for a name that two buildings have; their codes tell them apart', async () => {
    await aSite(database.dataSource);
    const refusal = await publish({ building: 'altes rathaus' });
    expect(refusal).toMatchObject({ ok: false, code: 'building-ambiguous' });
  });

  it('is that of the second of two who publish the same at once, time and again', async () => {
    for (let round = 1; round <= 10; round += 1) {
      const code = `R-${round}`;
      const results = await Promise.all([1, 2, 3, 4].map(() => publish({ code })));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = results.filter(({ ok }) => !ok);
      expect(refused).toEqual(
        Array.from({ length: 3 }, () => ({ ok: false, code: 'floor-exists', name: 'Anbau' })),
      );
      expect((await floorCodes()).filter((other) => other === code)).toEqual([code]);
    }
  });
});

describe('the building of a new floor', () => {
  it('is found by its code and by its only name, in capitals or not', async () => {
    const building = { siteId: site.siteId, address: 'Markt 2' };
    const name = `Nebenhaus ${site.siteId}`;
    await database.dataSource.manager.insert(Building, [
      { ...building, id: randomUUID() as BuildingId, code: randomUUID(), name },
    ]);
    const find = (wanted: string) =>
      newFloorRefusal(database.dataSource, aNewFloor({ building: wanted }));
    expect(await find(` ${name.toUpperCase()} `)).toBeUndefined();
    expect(await find(site.buildingId.toUpperCase())).toBeUndefined();
  });
});
