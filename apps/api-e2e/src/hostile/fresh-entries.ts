import { api } from '@etage/contract';
import type { City } from '../support/city';
import type { Ground } from '../support/ground';

/** Entries of a person on the waiting list, for what is nowhere to be had; more than one may make. */
export async function freshEntries(city: City, ground: Ground, person: number): Promise<string[]> {
  const { personId } = await city.person(person).call(api.session.read, {});
  const { startsAt, endsAt } = ground.slot(9, 10);
  const { rows } = await city.database.query<{ id: string }>(
    `INSERT INTO waiting_entry
     SELECT gen_random_uuid(), $1, $2, NULL, NULL, 'desk', '{"capacity": 9999}', $3, $4, now()
       FROM generate_series(1, 40) RETURNING id`,
    [personId, ground.site.siteId, startsAt, endsAt],
  );
  return rows.map(({ id }) => id);
}
