import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { ApiProcess, type Environment } from './api-process';
import { Caller } from './caller';
import { onCluster, PATTERN, pattern, urlOf } from './city-pattern';

/** A copy of the demo city of one spec's own, with the nodes that serve it. */
export interface City {
  readonly nodes: readonly ApiProcess[];
  /** Where each node is. */
  readonly addresses: readonly [string, ...string[]];
  /** `person001`, `person002`, … signed in at the first node. */
  readonly people: readonly Caller[];
  readonly facility: Caller;
  readonly administrator: Caller;
  readonly databaseUrl: string;
  /** Looks at what is really there. */
  readonly database: Pool;
  /** Person with a number, from 1 on. */
  person(number: number): Caller;
  close(): Promise<void>;
}

export interface CityOptions {
  /** How many API processes serve it. */
  readonly nodes?: number;
  readonly settings?: Environment;
}

async function startNodes(databaseUrl: string, count: number, settings: Environment) {
  const environment = {
    DATABASE_URL: databaseUrl,
    ETAGE_DEMO: 'on',
    ETAGE_SECRET: 'a secret of specs, known to everybody',
    ETAGE_CALDAV_HOSTS: '127.0.0.1',
    ...settings,
  };
  const nodes = Array.from({ length: count }, () => new ApiProcess(environment));
  const started = Promise.all(nodes.map((node) => node.ready()));
  const [first, ...others] = await started.catch(async (error: unknown) => {
    await Promise.all(nodes.map((node) => node.stop('SIGKILL')));
    throw error;
  });
  if (first === undefined) throw new Error('a city has at least one node');
  return { nodes, addresses: [first, ...others] as const };
}

/** An empty or filled database of one spec's own. */
export async function copyOf(original: string): Promise<string> {
  const name = `etage_${randomUUID().slice(0, 8)}`;
  await onCluster((session) => session.query(`CREATE DATABASE ${name} TEMPLATE ${original}`));
  return name;
}

export const dropDatabase = (name: string): Promise<unknown> =>
  onCluster((session) => session.query(`DROP DATABASE ${name} WITH (FORCE)`));

/** Call it in `beforeAll` and `close` it in `afterAll`. */
export async function openCity({
  nodes: count = 1,
  settings = {},
}: CityOptions = {}): Promise<City> {
  const name = await copyOf(PATTERN);
  const databaseUrl = urlOf(name);
  const { nodes, addresses } = await startNodes(databaseUrl, count, settings);
  const database = new Pool({ connectionString: databaseUrl, max: 4, allowExitOnIdle: true });
  database.on('error', () => undefined); // a spec that ends sessions ends these as well
  const tokens = pattern();
  const at = (token: string): Caller => new Caller(addresses[0], token);
  const people = tokens.people.map(at);
  return {
    nodes,
    addresses,
    people,
    facility: at(tokens.facility),
    administrator: at(tokens.administrator),
    databaseUrl,
    database,
    person: (number) => {
      const person = people[number - 1];
      if (!person) throw new Error(`person ${number} is not signed in`);
      return person;
    },
    close: async () => {
      await database.end();
      await Promise.all(nodes.map((node) => node.stop()));
      await dropDatabase(name);
    },
  };
}
