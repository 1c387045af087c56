import type { Actor } from '../people/actor';
import { managesPlaces } from '../people/role';
import { gaps, type Slot } from '../time/slot';
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

/** An assigned desk is there for the person it belongs to; for others only while it is released, all of the time. */
export const isAssignedToAnother = (
  { assignedPersonId, released }: Pick<PlaceFacts, 'assignedPersonId' | 'released'>,
  { personId }: Pick<Actor, 'personId'>,
  slot: Slot,
): boolean =>
  assignedPersonId !== null && assignedPersonId !== personId && gaps(slot, released).length > 0;
