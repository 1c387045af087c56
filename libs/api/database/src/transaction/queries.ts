import type { PoolClient, QueryResult } from 'pg';
import type { NamedQuery } from './named-query';

/** Whoever answers statements: a connection that only reads, a transaction, or the runner, one at a time. */
export interface Queries {
  query<Row extends object, Values extends readonly unknown[]>(
    query: NamedQuery<Row, Values>,
    values: Values,
  ): Promise<Row[]>;
}

export const queriesOn = (client: PoolClient): Queries => ({
  query: async <Row extends object, Values extends readonly unknown[]>(
    { name, text }: NamedQuery<Row, Values>,
    values: Values,
  ): Promise<Row[]> => {
    const result: QueryResult<Row> = await client.query<Row>({ name, text, values: [...values] });
    return result.rows;
  },
});
