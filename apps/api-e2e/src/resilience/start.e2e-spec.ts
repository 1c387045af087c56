import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { api, call } from '@etage/contract';
import { Client } from 'pg';
import { ApiProcess, type Environment } from '../support/api-process';
import { copyOf, dropDatabase } from '../support/city';
import { urlOf } from '../support/city-pattern';
import { dataFolder } from '../support/data-folder';
import { eventually } from '../support/eventually';

const EMPTY = 'template0';

/** Runs until it ends by itself. */
async function runToEnd(
  environment: Environment,
): Promise<{ code: number | null; output: string }> {
  const program = new ApiProcess(environment);
  const code = await program.ended();
  return { code, output: program.output };
}

/** `npm run dev`, where it ends by itself. */
const develop = (environment: Environment): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], ...environment };
    const command = [join(__dirname, '../../../../tools/dev.mjs')];
    const child = execFile(process.execPath, command, { env }, (_, said, complaint) =>
      resolve({ code: child.exitCode, output: said + complaint }),
    );
  });

async function inDatabase<T>(name: string, work: (session: Client) => Promise<T>): Promise<T> {
  const session = new Client({ connectionString: urlOf(name) });
  await session.connect();
  return work(session).finally(() => session.end());
}

const tablesOf = (name: string): Promise<string[]> =>
  inDatabase(name, async (session) => {
    const { rows } = await session.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    return rows.map((row) => row.name);
  });

describe('a second start on the same data folder', () => {
  it('says where the first one is, ends well and leaves it alone', async () => {
    const folder = dataFolder();
    const environment = { ETAGE_DATA_DIR: folder.path };
    const first = new ApiProcess(environment);
    await eventually(() => first.output.includes('Starting'));
    const whileStarting = await runToEnd(environment);
    expect(whileStarting).toMatchObject({ code: 0 });
    expect(whileStarting.output).toMatch(
      /Etage already runs here as process \d+, and is starting\./,
    );
    const address = await first.ready();
    const { port } = new URL(address);
    const second = await runToEnd(environment);
    expect(second.code).toBe(0);
    expect(second.output).toMatch(
      new RegExp(`Etage already runs here as process \\d+: http://localhost:${port}\\.`),
    );
    const dev = await develop(environment);
    expect(dev.code).toBe(1);
    expect(dev.output).toMatch(/Etage already runs here .*another database: +ETAGE_DATA_DIR=/s);
    expect(await call(api.installation.read, {}, { baseUrl: address })).toMatchObject({
      demo: true,
    });
    expect(await first.stop()).toBe(0);
    await folder.remove();
  });
});

describe('asked to stop by a terminal', () => {
  const start = (path: string) => new ApiProcess({ ETAGE_DATA_DIR: path, ETAGE_DEMO: 'off' });

  it('takes its PostgreSQL along, also when it is asked twice, as npm and the terminal do', async () => {
    const folder = dataFolder();
    const program = start(folder.path);
    await program.ready();
    expect(folder.postgresPid()).toBeGreaterThan(0);
    const ended = program.stop('SIGINT');
    void program.stop('SIGINT');
    expect(await ended).toBe(0);
    expect(() => folder.postgresPid()).toThrow('ENOENT');
    await folder.remove();
  });

  it('does so when the terminal is closed, and in the middle of starting', async () => {
    const folder = dataFolder();
    const first = start(folder.path);
    await eventually(() => first.output.includes('Starting'));
    expect(await first.stop('SIGINT')).toBe(0);
    expect(() => folder.postgresPid()).toThrow('ENOENT');
    const second = start(folder.path);
    await second.ready();
    expect(await second.stop('SIGHUP')).toBe(0);
    expect(() => folder.postgresPid()).toThrow('ENOENT');
    await folder.remove();
  });
});

describe('a port that is asked for and taken', () => {
  it('is named in the error', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const database = await copyOf(EMPTY);
    const { code, output } = await runToEnd({ DATABASE_URL: urlOf(database), PORT: String(port) });
    other.close();
    await dropDatabase(database);
    expect(code).toBe(1);
    expect(output).toContain(`Etage cannot run: Port ${port} is taken.`);
  });
});

describe('settings that make no sense', () => {
  it('are named one by one', async () => {
    const { code, output } = await runToEnd({
      PORT: 'high',
      ETAGE_DEMO: 'perhaps',
      DATABASE_URL: 'mysql://x',
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'ETAGE_DEMO', 'DATABASE_URL'])
      expect(output).toContain(`  ${name}: `);
  });

  it('include a database that is not there', async () => {
    const { code, output } = await runToEnd({ DATABASE_URL: urlOf('no_such_database') });
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_URL names cannot be used: database "no_such_database"');
    expect(output).not.toContain('ExceptionHandler');
  });
});

describe('demo mode', () => {
  it('stays away from a database of another program and changes nothing in it', async () => {
    const name = await copyOf(EMPTY);
    await inDatabase(name, (session) => session.query('CREATE TABLE invoice (id int)'));
    const { code, output } = await runToEnd({ DATABASE_URL: urlOf(name), ETAGE_DEMO: 'on' });
    expect(code).toBe(1);
    expect(output).toMatch(/holds data that is not the demo city/);
    expect(await tablesOf(name)).toEqual(['invoice']);
    await dropDatabase(name);
  });

  it('stays away from a real Etage and changes nothing in it', async () => {
    const name = await copyOf(EMPTY);
    const real = new ApiProcess({ DATABASE_URL: urlOf(name), ETAGE_DEMO: 'off' });
    const address = await real.ready();
    expect(await call(api.installation.read, {}, { baseUrl: address })).toMatchObject({
      demo: false,
    });
    await real.stop();
    await inDatabase(name, (session) =>
      session.query(
        `INSERT INTO installation (id, city_name, demo, created_at) VALUES (1, 'Echtstadt', false, now())`,
      ),
    );
    const { code, output } = await runToEnd({ DATABASE_URL: urlOf(name), ETAGE_DEMO: 'on' });
    expect(code).toBe(1);
    expect(output).toMatch(/holds data that is not the demo city/);
    const people = await inDatabase(name, (session) => session.query('SELECT FROM person'));
    expect(people.rowCount).toBe(0);
    await dropDatabase(name);
  });

  it('builds the city once when two nodes start on one empty database', async () => {
    const name = await copyOf(EMPTY);
    const environment = { DATABASE_URL: urlOf(name), ETAGE_DEMO: 'on' };
    const nodes = [new ApiProcess(environment), new ApiProcess(environment)];
    await Promise.all(nodes.map((node) => node.ready()));
    const cities = await inDatabase(name, (session) => session.query('SELECT FROM installation'));
    expect(cities.rowCount).toBe(1);
    expect(await Promise.all(nodes.map((node) => node.stop()))).toEqual([0, 0]);
    await dropDatabase(name);
  });
});
