import { join } from 'node:path';
import { readCity } from '../city/read-city';
import { demoCity } from '../demo-city';
import type { DemoCityRows } from '../demo-city.rows';

export const PLANS_FOLDER = join(__dirname, '../../../../../floorplans');

/** The demo city as it is made at an instant, from the drawings of this repository. */
export const cityAt = async (now: Date): Promise<DemoCityRows> =>
  demoCity({ drawn: await readCity(PLANS_FOLDER), now, passwordHash: 'the hash' });
