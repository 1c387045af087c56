import type { TeamMember, TeamSeat } from '@etage/contract';
import {
  managesPlaces,
  type Actor,
  type FloorId,
  type GuestId,
  type PersonId,
  type Slot,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { GUESTS_BY_IDS } from '../queries/guest.query';
import { BOOKABLE_COLLEAGUES } from '../queries/person.query';

/** A team that looks for desks on a floor. */
export interface TeamWish {
  readonly actor: Actor;
  readonly floorId: FloorId;
  readonly slot: Slot;
  readonly people: readonly TeamMember[];
}

/** Who is to sit where. */
export interface BookTeam {
  readonly actor: Actor;
  readonly slot: Slot;
  readonly seats: readonly TeamSeat[];
  readonly title: string | null;
}

/** Whose booking it is, and which guest sits there. */
export const bookedAs = (
  member: TeamMember,
  actor: Actor,
): { readonly personId: PersonId; readonly guestId: GuestId | undefined } =>
  'guestId' in member
    ? { personId: actor.personId, guestId: member.guestId }
    : { personId: member.personId, guestId: undefined };

/**
 * Whom of them there is not: a guest of somebody else, or nobody at all. People are looked up only for those who may book
 * for everybody; anyone else is refused by the rule and learns nothing.
 */
export async function unknownMember(
  queries: Queries,
  actor: Actor,
  members: readonly TeamMember[],
): Promise<'guest' | 'person' | undefined> {
  const guestIds = members.flatMap((each) => ('guestId' in each ? each.guestId : []));
  const guests =
    guestIds.length > 0 ? await queries.query(GUESTS_BY_IDS, [guestIds, actor.personId]) : [];
  if (guests.length < new Set(guestIds).size) return 'guest';
  if (!managesPlaces(actor.roles)) return undefined;
  const known = new Set((await peopleOf(queries, actor, members)).map(({ personId }) => personId));
  const others = members.map((each) => bookedAs(each, actor).personId);
  const isKnown = (id: PersonId): boolean => id === actor.personId || known.has(id);
  return others.every(isKnown) ? undefined : 'person';
}

/** The people of the team whom somebody else would book for, as far as they are known. */
export async function peopleOf(queries: Queries, actor: Actor, members: readonly TeamMember[]) {
  const ids = members.map((each) => bookedAs(each, actor).personId);
  const others = ids.filter((personId) => personId !== actor.personId);
  return others.length > 0 ? queries.query(BOOKABLE_COLLEAGUES, [others]) : [];
}
