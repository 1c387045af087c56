import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { api, call } from '@etage/contract';
import { ApiProcess, PROGRAM } from '../support/api-process';
import { copyOf, dropDatabase } from '../support/city';
import { urlOf } from '../support/city-pattern';

const EMAIL = 'erika.muster@stadt.example';
const CITY = [
  ...['--city', 'Lindenbrück', '--site', 'Innenstadt', '--state', 'RP', '--building', 'SH'],
  ...['--building-name', 'Stadthaus', '--address', 'Marktplatz 1', '--unit', 'Stadtverwaltung'],
  ...['--admin', EMAIL, '--admin-name', 'Erika Muster'],
];
const HEADER = 'E-Mail;Vorname;Nachname;Organisationseinheit;Funktionsgruppe;Rollen';

describe('people of a city of its own', () => {
  let folder: string;
  let list: string;
  let passwords: string;
  let name: string;
  let etage: ApiProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'etage-people-'));
    list = join(folder, 'people.csv');
    passwords = join(folder, 'passwords.csv');
    name = await copyOf('template0');
    etage = new ApiProcess({ DATABASE_URL: urlOf(name) });
  });
  afterEach(async () => {
    await etage.stop();
    await dropDatabase(name);
    rmSync(folder, { recursive: true });
  });

  const type = (program: string, ...words: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], DATABASE_URL: urlOf(name) };
      const command = [join(dirname(PROGRAM), `${program}.js`), ...words];
      const child = execFile(process.execPath, command, { env }, (_, said, complaint) =>
        resolve({ code: child.exitCode ?? -1, output: said + complaint }),
      );
    });
  const write = (...lines: string[]): void =>
    writeFileSync(list, [HEADER, ...lines, ''].join('\r\n'));
  const signIn = (baseUrl: string, email: string, password = '') =>
    call(api.session.create, { body: { email, password, bearer: true } }, { baseUrl });

  it('come in from a list, sign in, change their password, and get a new one when it is lost', async () => {
    const baseUrl = await etage.ready();
    await type('city-setup', ...CITY);
    write(
      'Ida.Kern@stadt.example;Ida;Kern;Dezernat III > Bauamt;AL;facility-manager',
      'jo@stadt.example;Jo;Weiß;Stadtverwaltung > Dezernat III;;',
    );
    const preview = await type('people-import', list);
    expect(preview.code).toBe(0);
    expect(preview.output).toContain('2 new people, 0 changed, 0 as they are.');
    expect(preview.output).toContain('Stadtverwaltung > Dezernat III > Bauamt');
    expect(preview.output).toContain('Nothing has been changed.');

    const written = await type('people-import', list, '--yes', '--passwords', passwords);
    expect(written).toMatchObject({ code: 0 });
    expect(statSync(passwords).mode & 0o777).toBe(0o600);
    const [, first] = /"ida.kern@stadt.example";"Ida";"Kern";"(.+)"/.exec(
      readFileSync(passwords, 'utf8'),
    ) as unknown as [string, string];
    const ida = await signIn(baseUrl, 'ida.kern@stadt.example', first);
    expect(ida).toMatchObject({
      roles: ['staff', 'facility-manager'],
      functionGroup: 'head-of-office',
      unit: { name: 'Bauamt' },
    });

    const headers = { authorization: `Bearer ${ida.token}` };
    const body = { currentPassword: first, newPassword: 'ein eigenes Passwort' };
    await call(api.session.changePassword, { body }, { baseUrl, headers });
    await signIn(baseUrl, ida.email, body.newPassword);

    const { output } = await type('people-import', '--reset-password', ida.email);
    const [, second] = /Password +(\S+)/.exec(output) ?? [];
    await expect(call(api.session.read, {}, { baseUrl, headers })).rejects.toThrow('not-signed-in');
    await signIn(baseUrl, ida.email, second);
  });

  it('stay as they are where a line is bad, and every bad line is named', async () => {
    await etage.ready();
    await type('city-setup', ...CITY);
    write('a@stadt.example;A;A;Amt;;', 'nobody;B;B;Amt;;', 'c@stadt.example;C;C;Amt;König;');
    const { code, output } = await type('people-import', list, '--yes', '--passwords', passwords);
    expect(code).toBe(1);
    expect(output).toContain('line 3: "nobody" is no e-mail address');
    expect(output).toContain('line 4: there is no function group "König"');
    expect(output).toContain('Nothing has been changed.');
    expect(existsSync(passwords)).toBe(false);
  });

  it('leave somebody the keys', async () => {
    await etage.ready();
    await type('city-setup', ...CITY);
    write(`${EMAIL};Erika;Muster;Stadtverwaltung;SB;staff`);
    const { code, output } = await type('people-import', list, '--yes');
    expect(code).toBe(1);
    expect(output).toContain('nobody could administer Etage any more');
  });
});
