import {
  isBookableFor,
  limitsFor,
  type Actor,
  type Allowance,
  type BookableColleague,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import type { KnownPlace } from '../place/place.directory';
import { STANDING_OF_PERSON } from '../queries/actor.query';

type Limited = Pick<Actor, 'roles' | 'unitPath'>;

/** What holds for a person, before anything is counted; undefined where the site limits nothing of the kind, and where one only sits down. */
export function standingAllowance({ row }: KnownPlace, person: Limited): Allowance | undefined {
  const { limits, kind, siteId } = row;
  if (limits.length === 0 || row.lightMinutes !== null) return undefined;
  return { siteId, limits: limitsFor(limits, person, kind), counted: [] };
}

/**
 * The limits of whom it is for, whoever books: the actor, or `person` where that is somebody else. Of whom one may not
 * book for one learns nothing.
 */
export async function personAllowance(
  queries: Queries,
  place: KnownPlace,
  actor: Actor,
  person: BookableColleague | undefined,
  isForSelf: boolean,
): Promise<Allowance | undefined> {
  if (isForSelf) return standingAllowance(place, actor);
  if (place.row.limits.length === 0 || !person || !isBookableFor(actor, person)) return undefined;
  const [standing] = await queries.query(STANDING_OF_PERSON, [person.personId]);
  return standing && standingAllowance(place, standing);
}
