// The embedded PostgreSQL of a data folder, from outside; libs/api/database/src/embedded lays the folder out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const clusterOf = (dataFolder) => join(dataFolder, 'pg18');

/** @throws Error where none runs */
export const postmasterPid = (dataFolder) =>
  Number(readFileSync(join(clusterOf(dataFolder), 'postmaster.pid'), 'utf8').split('\n')[0]);

/** How to reach the database of an Etage that runs on this folder, for `pg`. */
export const addressOf = (dataFolder) => ({
  host: clusterOf(dataFolder),
  port: 5432,
  user: 'etage',
  database: 'etage',
});

/** Does `work` with a connection of its own. */
export async function withDatabase(dataFolder, work) {
  const client = new pg.Client(addressOf(dataFolder));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
