import { Client } from 'pg';
import { createDataSource, migrate } from '../data-source';
import { type SocketConnection, testClusterAddress } from './test-cluster.address';

const TEMPLATE = 'etage_template';
/** Any number of our own: the first worker migrates the template while the others wait for it. */
const TEMPLATE_LOCK = 7_163_042;

/** Runs `work` in a session on the cluster's maintenance database. */
export async function onTestCluster<T>(work: (session: Client) => Promise<T>): Promise<T> {
  const session = new Client({ ...testClusterAddress(), database: 'postgres' });
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

async function migrateTemplate(connection: SocketConnection): Promise<void> {
  const dataSource = await createDataSource(connection, { poolSize: 2 }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function ensureTemplate(session: Client): Promise<void> {
  const ready = 'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate';
  if ((await session.query(ready, [TEMPLATE])).rowCount) return;
  await session.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  if ((await session.query(ready, [TEMPLATE])).rowCount) return;
  await session.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`); // a worker that was killed half-way
  await session.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrateTemplate({ ...testClusterAddress(), database: TEMPLATE });
  await session.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
}

/** Creates a database with the current schema and nothing in it. */
export const cloneTemplate = (database: string): Promise<void> =>
  onTestCluster(async (session) => {
    await ensureTemplate(session);
    await session.query(
      `CREATE DATABASE ${session.escapeIdentifier(database)} TEMPLATE ${TEMPLATE}`,
    );
  });
