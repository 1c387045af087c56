import {
  limitsFor,
  managesPlaces,
  type Actor,
  type Allowance,
  type BookingRequest,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import type { KnownPlace } from '../place.directory';
import { STANDING_OF_PERSON } from '../queries/limits.query';

type Limited = Pick<Actor, 'roles' | 'unitPath'>;

/** What holds for a person, before anything is counted; undefined where the site limits nothing of the kind. */
export function standingAllowance({ row }: KnownPlace, person: Limited): Allowance | undefined {
  const { limits, kind, siteId } = row;
  if (limits.length === 0) return undefined;
  return { siteId, limits: limitsFor(limits, person, kind), counted: [] };
}

/** The limits of the person it is for, whoever books; whoever may not book for them learns nothing. */
export async function personAllowance(
  queries: Queries,
  place: KnownPlace,
  { personId }: Pick<BookingRequest, 'personId'>,
  actor: Actor,
): Promise<Allowance | undefined> {
  if (personId === actor.personId) return standingAllowance(place, actor);
  if (place.row.limits.length === 0 || !managesPlaces(actor.roles)) return undefined;
  const [person] = await queries.query(STANDING_OF_PERSON, [personId]);
  return person && standingAllowance(place, person);
}
