import type { TeamMember } from '@etage/contract';
import type { Queries } from '@etage/database';
import {
  decideForAnother,
  personIsFree,
  sitterOf,
  type BookableColleague,
  type BookingRequest,
  type Rejection,
} from '@etage/domain';
import { standingFacts } from '../booking.facts';
import { placeFacts } from '../place/place-facts';
import type { PlaceFactsRow } from '../queries/place-facts.query';
import { HELD_SLOTS } from '../queries/held-slots.query';
import { bookedAs, peopleOf, type TeamWish } from './team-wish';

interface RefusedMember {
  readonly member: TeamMember;
  readonly rejections: Rejection[];
}

/**
 * Who of the team cannot be booked for, wherever they would sit. Of whom one may not book for, or of days gone by, nothing
 * else is asked.
 * @param desk any of the desks, for what all of them have in common
 */
export async function refusedMembers(
  queries: Queries,
  { actor, slot, people }: TeamWish,
  desk: PlaceFactsRow,
  now: Date,
): Promise<RefusedMember[]> {
  const known = await peopleOf(queries, actor, people);
  const place = { row: desk, facts: placeFacts(desk), heldPlaceIds: [] };
  const decide = async (
    request: BookingRequest,
    person: BookableColleague | undefined,
  ): Promise<Rejection[]> => {
    const facts = { ...standingFacts(place, actor, now), person };
    const alone = decideForAnother(request, facts);
    if (alone) return [alone];
    const spans = [[], slot.startsAt, slot.endsAt, sitterOf(request)] as const;
    const heldByPerson = await queries.query(HELD_SLOTS, [...spans]);
    const notFree = personIsFree(request, { ...facts, heldByPerson });
    return notFree ? [notFree] : [];
  };
  const refused: RefusedMember[] = [];
  for (const member of people) {
    const booked = bookedAs(member, actor);
    const person = known.find(({ personId }) => personId === booked.personId);
    const rejections = await decide({ placeId: desk.placeId, slot, ...booked }, person);
    if (rejections.length > 0) refused.push({ member, rejections });
  }
  return refused;
}
