import { Injectable } from '@nestjs/common';
import type { TeamProposal } from '@etage/contract';
import { TransactionRunner, type Queries } from '@etage/database';
import { decideBooking, maySeeFloor, seatTeam } from '@etage/domain';
import { Clock, notFound } from '@etage/http';
import { standingFacts } from '../booking.facts';
import { placeFacts } from '../place/place-facts';
import { DESKS_OF_FLOOR, type DeskOfFloorRow } from '../queries/desks-of-floor.query';
import { refusedMembers } from './refused-members';
import { seatGroups } from './seat-groups';
import { unknownMember, type TeamWish } from './team-wish';

/** Looks where a team could sit; nothing is booked. */
@Injectable()
export class TeamPreviewService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async preview(wish: TeamWish): Promise<TeamProposal> {
    return this.transactions.read((queries) => this.look(queries, wish));
  }

  private async look(queries: Queries, wish: TeamWish): Promise<TeamProposal> {
    const now = this.clock.now();
    const { actor, floorId, slot, people } = wish;
    const unknown = await unknownMember(queries, actor, people);
    if (unknown) throw notFound(unknown);
    const { startsAt, endsAt } = slot;
    const rows = await queries.query(DESKS_OF_FLOOR, [floorId, now, startsAt, endsAt]);
    const [first] = rows;
    if (!first || !maySeeFloor(actor, first.restrictedUnitId)) throw notFound('floor');
    const open = rows.filter((row) => isOpen(row, wish, now));
    const refused = await refusedMembers(queries, wish, first, now);
    const groups = seatTeam(open, people.length);
    return { groups: seatGroups(groups, people), openDesks: open.length, refused };
  }
}

/** Whether nothing stands against the desk, whoever of the team should get it. */
function isOpen(row: DeskOfFloorRow, { actor, slot }: TeamWish, now: Date): boolean {
  const place = { row, facts: placeFacts(row), heldPlaceIds: [row.placeId] };
  const heldOnPlace = row.held.map((held) => ({
    ...held,
    startsAt: new Date(held.startsAt),
    endsAt: new Date(held.endsAt),
  }));
  const request = { placeId: row.placeId, slot, personId: actor.personId };
  const facts = { ...standingFacts(place, actor, now), heldOnPlace };
  return decideBooking(request, facts).length === 0;
}
