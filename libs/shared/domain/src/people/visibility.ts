import type { PersonId, UnitId } from '../ids';
import type { Slot } from '../time/slot';
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

/**
 * Whose booking it was on days gone by is nobody's business but one's own, whoever asks.
 * @param today the whole day at the site
 */
export const isOthersPast = (
  actor: Pick<Actor, 'personId'>,
  { personId }: Pick<Seated, 'personId'>,
  booking: Pick<Slot, 'endsAt'>,
  today: Slot,
): boolean => personId !== actor.personId && booking.endsAt.getTime() <= today.startsAt.getTime();

/**
 * Whether the actor may read whose booking it is: their own always, somebody else's as that person allows, and only
 * as long as the day on which it ends is not over.
 * @param today the whole day at the site
 */
export const maySeeWhose = (
  actor: Actor,
  person: Seated,
  booking: Pick<Slot, 'endsAt'>,
  today: Slot,
): boolean => !isOthersPast(actor, person, booking, today) && maySeeName(actor, person);

/** A floor restricted to a unit is there for that unit, the units below it, and whoever manages places. */
export const maySeeFloor = (actor: Actor, restrictedUnitId: UnitId | null): boolean =>
  restrictedUnitId === null ||
  actor.unitPath.includes(restrictedUnitId) ||
  managesPlaces(actor.roles);
