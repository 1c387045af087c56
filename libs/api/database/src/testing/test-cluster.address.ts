import type { EmbeddedPostgres } from '../embedded';

/** How the Jest process tells its workers where the cluster is. */
export const TEST_CLUSTER_VARIABLE = 'ETAGE_TEST_CLUSTER';

export type SocketConnection = EmbeddedPostgres['connection'];

/** @throws Error outside a Jest run that has a cluster */
export function testClusterAddress(): SocketConnection {
  const address = process.env[TEST_CLUSTER_VARIABLE];
  if (address) return JSON.parse(address) as SocketConnection;
  throw new Error(
    'Specs on PostgreSQL are named *.int-spec.ts and run by `npx jest -c tools/jest/int.config.mjs <part of the path>`.',
  );
}

/** The same as a URL, for programs that read `DATABASE_URL`. */
export const databaseUrlOf = ({ host, port, user, database }: SocketConnection): string =>
  `postgresql://${user}@${encodeURIComponent(host)}:${port}/${database}`;
