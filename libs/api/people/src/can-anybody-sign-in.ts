import type { DataSource } from 'typeorm';

/** Whether there is an account at all; false where no city has been set up yet. */
export async function canAnybodySignIn(dataSource: Pick<DataSource, 'query'>): Promise<boolean> {
  const [row] = await dataSource.query<{ yes: boolean }[]>(
    'SELECT EXISTS (SELECT FROM person WHERE active AND password_hash IS NOT NULL) AS yes',
  );
  return row?.yes ?? false;
}
