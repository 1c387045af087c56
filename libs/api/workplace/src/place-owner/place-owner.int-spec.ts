import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import { TransactionRunner } from '@etage/database';
import type { PersonId, PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { FloorReader } from '../floor.reader';
import { PlaceOwnerService } from './place-owner.service';

const clock = { now: () => at('2026-11-20 12:00') };

let database: FreshDatabase;
let site: TestSite;
let owners: PlaceOwnerService;
let reader: FloorReader;

beforeAll(async () => {
  database = await freshDatabase();
  site = await aSite(database.dataSource);
  const transactions = new TransactionRunner(database.dataSource);
  owners = new PlaceOwnerService(transactions, clock);
  reader = new FloorReader(transactions, clock);
});
afterAll(() => database.drop());

const assign = (placeId: PlaceId, personId: PersonId | null) =>
  owners.assign({ actor: site.fritz, placeId, personId });

describe('the owner of a desk', () => {
  it('is set and taken back, known to those who may know, and kept in the audit trail', async () => {
    const { anna, ben, fritz, desk, floorId } = site;
    await assign(desk, anna.personId);
    expect(await reader.place(anna, desk)).toMatchObject({ assigned: 'to-me' });
    const managed = await reader.place(fritz, desk);
    expect(managed.owner?.displayName).toBe('Anna Annasen');
    const seen = await reader.place(ben, desk);
    expect([seen.assigned, 'owner' in seen]).toEqual(['to-somebody', false]);
    await assign(desk, null);
    expect(await reader.place(anna, desk)).toMatchObject({ assigned: 'no', released: [] });
    const changes: object[] = await database.dataSource.query(
      'SELECT action, actor_id AS who, bookings FROM floor_change WHERE floor_id = $1',
      [floorId],
    );
    const change = { action: 'place.assigned', who: fritz.personId, bookings: [] };
    expect(changes).toEqual([change, change]);
  });

  it('is somebody who works here, and only of a desk', async () => {
    const { anna, desk, meetingRoom } = site;
    const nobody = '00000000-0000-4000-8000-000000000000' as PersonId;
    await expect(assign(desk, nobody)).rejects.toMatchObject({ status: 404 });
    await expect(assign(meetingRoom, anna.personId)).rejects.toMatchObject({ status: 400 });
    const unknown = nobody as string as PlaceId;
    await expect(assign(unknown, anna.personId)).rejects.toMatchObject({ status: 404 });
  });
});
