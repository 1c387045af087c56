import { inMaintenanceSession } from './cluster.session';
import type { Postmaster } from './postmaster';

const DUPLICATE_DATABASE = '42P04';
/** What the catalogue's own index says when two sessions create the same database at the same moment. */
const UNIQUE_VIOLATION = '23505';

/** Creates the database if it is not there; several starters may try at the same time. */
export const ensureDatabase = (postmaster: Postmaster, database: string): Promise<void> =>
  inMaintenanceSession(postmaster, async (session) => {
    const found = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount) return;
    await session
      .query(`CREATE DATABASE ${session.escapeIdentifier(database)}`)
      .catch((error: { code?: string }) => {
        if (error.code !== DUPLICATE_DATABASE && error.code !== UNIQUE_VIOLATION) throw error;
      });
  });
