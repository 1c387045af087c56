import type { DataSource, EntityManager } from 'typeorm';

/** What a database holds, as far as a demo is concerned; only an empty one may become a demo. */
export type DemoState = 'empty' | 'demo' | 'other-data';

/** Tables that are neither PostgreSQL's nor an extension's nor the list of migrations. */
const HAS_FOREIGN_TABLES = `
  SELECT EXISTS (
    SELECT FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace
    WHERE t.relkind IN ('r', 'p')
      AND n.nspname !~ '^(pg_|information_schema$)'
      AND t.relname <> 'migrations'
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.objid = t.oid AND d.deptype = 'e')
  ) AS yes`;

const HAS_ROWS = `
  SELECT EXISTS (SELECT FROM installation) OR EXISTS (SELECT FROM site)
      OR EXISTS (SELECT FROM unit) OR EXISTS (SELECT FROM person) AS yes`;

type Queries = Pick<DataSource | EntityManager, 'query'>;

async function asks(database: Queries, question: string): Promise<boolean> {
  const [row] = await database.query<{ yes: boolean }[]>(question);
  return row?.yes ?? false;
}

/** Safe to ask before the migrations ran, so that a foreign database is left as it was. */
export async function demoState(database: Queries): Promise<DemoState> {
  if (!(await asks(database, `SELECT to_regclass('installation') IS NOT NULL AS yes`))) {
    return (await asks(database, HAS_FOREIGN_TABLES)) ? 'other-data' : 'empty';
  }
  if (await asks(database, 'SELECT EXISTS (SELECT FROM installation WHERE demo) AS yes')) {
    return 'demo';
  }
  return (await asks(database, HAS_ROWS)) ? 'other-data' : 'empty';
}
