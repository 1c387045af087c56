import { Client } from 'pg';

/** The database that every spec's city is a copy of. */
export const PATTERN = 'etage_pattern';

/** What Jest's main process prepares for its workers. */
export interface Pattern {
  readonly cluster: { readonly host: string; readonly user: string };
  /** Session tokens of `person001`, `person002`, … in this order; they hold in every copy. */
  readonly people: readonly string[];
  readonly facility: string;
  readonly administrator: string;
}

const VARIABLE = 'ETAGE_E2E_PATTERN';

export function keepPattern(pattern: Pattern): void {
  process.env[VARIABLE] = JSON.stringify(pattern);
}

export const pattern = (): Pattern => JSON.parse(process.env[VARIABLE] ?? '') as Pattern;

/** `DATABASE_URL` of a database on the cluster of this run. */
export function urlOf(database: string): string {
  const { host, user } = pattern().cluster;
  return `postgres://${user}@localhost/${database}?host=${host}`;
}

/** Runs `work` in a session on the cluster's maintenance database. */
export async function onCluster<T>(work: (session: Client) => Promise<T>): Promise<T> {
  const session = new Client({ connectionString: urlOf('postgres') });
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}
