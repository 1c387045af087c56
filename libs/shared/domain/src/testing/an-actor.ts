import type { Actor } from '../people/actor';
import { ME, MY_OFFICE, MY_SECTION } from './known-ids';

/** Staff of a section within an office; what is given counts instead. */
export const anActor = (changes: Partial<Actor> = {}): Actor => ({
  personId: ME,
  roles: ['staff'],
  unitPath: [MY_SECTION, MY_OFFICE],
  ...changes,
});

export const aFacilityManager = (changes: Partial<Actor> = {}): Actor =>
  anActor({ roles: ['staff', 'facility-manager'], ...changes });
