import type { Actor } from '../people/actor';
import { managesPlaces } from '../people/role';
import type { PlaceFacts } from './place';

/**
 * A place held for a unit is there for that unit and the units below it; whoever manages places is not bound by it
 * and may book it for anyone.
 */
export const isReservedAgainst = (
  { reservedUnitId }: Pick<PlaceFacts, 'reservedUnitId'>,
  { unitPath, roles }: Pick<Actor, 'unitPath' | 'roles'>,
): boolean =>
  reservedUnitId !== null && !unitPath.includes(reservedUnitId) && !managesPlaces(roles);

/** An assigned desk is there for the person it belongs to and for nobody else, whoever books it. */
export const isAssignedToAnother = (
  { assignedPersonId }: Pick<PlaceFacts, 'assignedPersonId'>,
  { personId }: Pick<Actor, 'personId'>,
): boolean => assignedPersonId !== null && assignedPersonId !== personId;
