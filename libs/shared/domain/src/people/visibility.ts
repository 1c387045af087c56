import type { PersonId, UnitId } from '../ids';
import type { Actor } from './actor';
import { managesPlaces } from './role';

/** Who may read my name beside my booking. */
export const VISIBILITIES = ['everyone', 'unit', 'nobody'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

interface Seated {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
}

/** Facility managers place people and must know whom; colleagues of the same unit see what the person allows. */
export const maySeeName = (actor: Actor, person: Seated): boolean =>
  person.personId === actor.personId ||
  managesPlaces(actor.roles) ||
  person.visibility === 'everyone' ||
  (person.visibility === 'unit' && actor.unitPath[0] === person.unitId);

/** A floor restricted to a unit is there for that unit, the units below it, and whoever manages places. */
export const maySeeFloor = (actor: Actor, restrictedUnitId: UnitId | null): boolean =>
  restrictedUnitId === null ||
  actor.unitPath.includes(restrictedUnitId) ||
  managesPlaces(actor.roles);
