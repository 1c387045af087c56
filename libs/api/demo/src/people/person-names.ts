import type { SeededRandom } from '../random/seeded-random';
import { NAME_POOLS, type NamePool } from './names.data';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** How often a family that came from elsewhere chose a name of the old country. */
const KEEPS_GIVEN_NAMES = 0.6;

const [HOME_POOL] = NAME_POOLS as [NamePool, ...NamePool[]];
const BY_SHARE = NAME_POOLS.map((pool) => [pool, pool.share] as const);

function draw(random: SeededRandom): PersonName {
  const pool = random.weighted(BY_SHARE);
  const givenPool = random.chance(KEEPS_GIVEN_NAMES) ? pool : HOME_POOL;
  return { givenName: random.pick(givenPool.given), familyName: random.pick(pool.family) };
}

/** `count` names of which no two are alike, so that nobody on a floor is mistaken for somebody else. */
export function personNames(count: number, random: SeededRandom): PersonName[] {
  const names = new Map<string, PersonName>();
  while (names.size < count) {
    const name = draw(random);
    names.set(`${name.givenName} ${name.familyName}`, name);
  }
  return [...names.values()];
}
