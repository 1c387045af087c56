import { Person, Unit } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { isPassword } from '../password';
import { importPeople, previewPeople, type NewAccount } from './import-people';
import type { ListedPerson } from './listed-person';

const IDA: ListedPerson = {
  line: 2,
  email: 'ida@stadt.example',
  givenName: 'Ida',
  familyName: 'Kern',
  unitPath: ['Dezernat III', 'Grünflächenamt'],
  functionGroup: undefined,
  roles: undefined,
};

describe('a list of people', () => {
  let database: FreshDatabase;
  let accounts: NewAccount[];
  beforeEach(async () => {
    database = await freshDatabase();
    await aSite(database.dataSource);
    accounts = [];
  });
  afterEach(() => database.drop());

  const keep = (given: readonly NewAccount[]): void => {
    accounts.push(...given);
  };
  const bring = (...people: ListedPerson[]) => importPeople(database.dataSource, people, keep);
  const find = (email: string) => database.dataSource.manager.findOneByOrFail(Person, { email });
  const count = () => database.dataSource.manager.count(Person);

  it('adds who is new, in units that it makes once, with a password each', async () => {
    const before = await count();
    const result = await bring(IDA, { ...IDA, email: 'jo@stadt.example', line: 3 });
    expect(result).toMatchObject({ ok: true, plan: { unchanged: 0, changes: [] } });
    expect(await count()).toBe(before + 2);
    const ida = await find(IDA.email);
    expect(ida).toMatchObject({ givenName: 'Ida', functionGroup: 'caseworker', roles: ['staff'] });
    const [account] = accounts;
    expect(account?.email).toBe(IDA.email);
    expect(await isPassword(account?.password ?? '', ida.passwordHash)).toBe(true);
    const units = await database.dataSource.manager.findBy(Unit, { name: 'Grünflächenamt' });
    expect(units).toMatchObject([{ id: ida.unitId, level: 'amt' }]);
  });

  it('changes whom it knows by e-mail address, and keeps what it does not say', async () => {
    await bring({ ...IDA, roles: ['staff', 'facility-manager'] });
    const { passwordHash, id } = await find(IDA.email);
    accounts = [];
    const moved = { ...IDA, familyName: 'Kern-Muster', unitPath: ['Sozialamt'] };
    expect(await bring(moved)).toMatchObject({ ok: true, plan: { newPeople: [] } });
    expect(await find(IDA.email)).toMatchObject({
      id,
      passwordHash,
      familyName: 'Kern-Muster',
      roles: ['staff', 'facility-manager'],
    });
    expect(accounts).toEqual([]);
    expect(await bring(moved)).toMatchObject({ plan: { changes: [], unchanged: 1 } });
  });

  it('is shown without anything being written', async () => {
    const before = await count();
    const preview = await previewPeople(database.dataSource, [IDA]);
    expect(preview).toMatchObject({ ok: true, plan: { newPeople: [{ email: IDA.email }] } });
    expect(preview.ok && preview.plan.newUnitPaths.map((path) => path.split(' > ').at(-1))).toEqual(
      ['Dezernat III', 'Grünflächenamt'],
    );
    expect(await count()).toBe(before);
  });

  it('is not written at all where the passwords cannot be kept', async () => {
    const before = await count();
    const fails = () => {
      throw new Error('disk full');
    };
    await expect(importPeople(database.dataSource, [IDA], fails)).rejects.toThrow('disk full');
    expect(await count()).toBe(before);
    expect(await database.dataSource.manager.countBy(Unit, { name: 'Grünflächenamt' })).toBe(0);
  });

  it('leaves nobody in two when it is brought twice at once', async () => {
    const before = await count();
    await Promise.all([bring(IDA), bring(IDA)]);
    expect(await count()).toBe(before + 1);
    expect(accounts).toHaveLength(1);
  });

  it('does not take the last administrator the keys', async () => {
    await bring({ ...IDA, roles: ['staff', 'administrator'] });
    await database.dataSource.query(
      `UPDATE person SET roles = '{staff}' WHERE 'administrator' = ANY (roles) AND email <> $1`,
      [IDA.email],
    );
    expect(await bring({ ...IDA, roles: ['staff'] })).toEqual({ ok: false, code: 'locks-out' });
    expect((await find(IDA.email)).roles).toContain('administrator');
  });

  it('needs a city first', async () => {
    const empty = await freshDatabase();
    expect(await importPeople(empty.dataSource, [IDA], keep)).toEqual({
      ok: false,
      code: 'no-city',
    });
    await empty.drop();
  });
});
