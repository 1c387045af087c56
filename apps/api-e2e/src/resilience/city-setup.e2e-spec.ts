import { api, call } from '@etage/contract';
import { ApiProcess } from '../support/api-process';
import { copyOf, dropDatabase } from '../support/city';
import { urlOf } from '../support/city-pattern';
import { runCommand, type CommandEnd } from '../support/run-command';

const EMAIL = 'erika.muster@stadt.example';
const CITY = [
  ...['--city', 'Lindenbrück', '--site', 'Innenstadt', '--state', 'RP', '--building', 'SH'],
  ...['--building-name', 'Stadthaus', '--address', 'Marktplatz 1', '--unit', 'Stadtverwaltung'],
  ...['--admin', EMAIL, '--admin-name', 'Erika Muster'],
];

const setUp = (databaseUrl: string): Promise<CommandEnd> =>
  runCommand('city-setup', CITY, databaseUrl);

describe('a city of its own', () => {
  let name: string;
  let etage: ApiProcess;
  beforeEach(async () => {
    name = await copyOf('template0');
    etage = new ApiProcess({ DATABASE_URL: urlOf(name) });
  });
  afterEach(async () => {
    await etage.stop();
    await dropDatabase(name);
  });

  it('is set up while Etage runs; its administrator signs in', async () => {
    const baseUrl = await etage.ready();
    expect(etage.output).toContain('Nobody can sign in yet');
    const { code, output } = await setUp(urlOf(name));
    expect(code).toBe(0);
    const [, password = ''] = /Password +(\S+)/.exec(output) ?? [];
    const view = await call(api.session.create, { body: { email: EMAIL, password } }, { baseUrl });
    expect(view).toMatchObject({
      roles: ['staff', 'facility-manager', 'administrator'],
      unit: { name: 'Stadtverwaltung' },
      demo: false,
    });
    const installation = await call(api.installation.read, {}, { baseUrl });
    expect(installation).toMatchObject({ name: 'Lindenbrück', demo: false });
  });

  it('is refused in words where one stands already', async () => {
    await etage.ready();
    await setUp(urlOf(name));
    const { code, output } = await setUp(urlOf(name));
    expect(code).toBe(1);
    expect(output).toContain('This database already holds a city: Lindenbrück.');
    expect(output).toContain('Nothing has been changed.');
    expect(output).not.toContain('Password');
  });
});
