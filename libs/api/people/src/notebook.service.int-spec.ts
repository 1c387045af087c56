import { api } from '@etage/contract';
import { SeatWishesRow, TransactionRunner } from '@etage/database';
import { freshDatabase, testPeople, type FreshDatabase } from '@etage/database/testing';
import { NO_WISHES, type SeatWishes } from '@etage/domain';
import { NotebookService } from './notebook.service';

const WISHES: SeatWishes = {
  notebook: { connector: 'usb-c', watts: 90 },
  screens: 2,
  heightAdjustable: true,
  accessible: true,
  quiet: false,
};

describe('what a person works with', () => {
  let database: FreshDatabase;
  let service: NotebookService;

  beforeAll(async () => {
    database = await freshDatabase();
    service = new NotebookService(new TransactionRunner(database.dataSource));
  });
  afterAll(() => database.drop());

  it('is nothing until they say something, then what they said, and of nobody else', async () => {
    const { anna, ben } = await testPeople(database.dataSource);
    expect(await service.read(anna.personId)).toEqual({ personId: anna.personId, ...NO_WISHES });
    await service.replace(anna.personId, WISHES);
    const read = await service.read(anna.personId);
    expect(api.notebook.read.response.parse(read)).toEqual(read);
    expect(read).toEqual({ personId: anna.personId, ...WISHES });
    expect(await service.read(ben.personId)).toEqual({ personId: ben.personId, ...NO_WISHES });
  });

  it('leaves no trace once nothing is wished any more', async () => {
    const { anna } = await testPeople(database.dataSource);
    const { personId } = anna;
    await service.replace(personId, WISHES);
    await service.replace(personId, { ...NO_WISHES, notebook: WISHES.notebook });
    expect(await service.read(personId)).toMatchObject({
      notebook: WISHES.notebook,
      accessible: false,
    });
    expect(await database.dataSource.getRepository(SeatWishesRow).countBy({ personId })).toBe(0);
  });
});
