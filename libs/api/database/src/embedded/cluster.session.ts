import { Client } from 'pg';
import { CLUSTER_PORT, CLUSTER_ROLE } from './cluster.layout';
import type { Postmaster } from './postmaster';

const MAINTENANCE_DATABASE = 'postgres';

/**
 * Runs `work` in a session of its own on the maintenance database.
 * @throws what `pg` throws when the server does not answer
 */
export async function inMaintenanceSession<T>(
  { socketFolder }: Pick<Postmaster, 'socketFolder'>,
  work: (session: Client) => Promise<T>,
): Promise<T> {
  const session = new Client({
    host: socketFolder,
    port: CLUSTER_PORT,
    user: CLUSTER_ROLE,
    database: MAINTENANCE_DATABASE,
    connectionTimeoutMillis: 2_000,
  });
  session.on('error', () => undefined); // a server that dies meanwhile fails the query below as well
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end().catch(() => undefined);
  }
}
