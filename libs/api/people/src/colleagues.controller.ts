import { Controller } from '@nestjs/common';
import { api, type ColleagueSeat, type ColleagueView, type ParsedInputOf } from '@etage/contract';
import { TransactionRunner, type Queries } from '@etage/database';
import {
  isBookableFor,
  managesPlaces,
  maySeeFloor,
  maySeeName,
  maySeeWhose,
  personBadge,
  todayAt,
  type Actor,
} from '@etage/domain';
import { askedSlot, Clock, Current, Input, problem, Serve, type SignedIn } from '@etage/http';
import { asPattern } from './as-pattern';
import {
  COLLEAGUES_OF_UNIT,
  FIND_COLLEAGUES,
  SEATS_OF,
  type ColleagueRow,
  type SeatRow,
} from './queries/colleagues.query';

const { colleagues } = api;
const FOUND_AT_MOST = 20;

@Controller()
export class ColleaguesController {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  @Serve(api.colleagues.list)
  async list(
    @Current() actor: SignedIn,
    @Input(colleagues.list) { query }: ParsedInputOf<typeof colleagues.list>,
  ): Promise<{ colleagues: ColleagueView[] }> {
    const slot = askedSlot(query);
    const now = this.clock.now();
    return this.transactions.read(async (queries) => {
      const rows = await peopleMeant(queries, actor, query.search);
      const people = rows.filter((row) => maySeeName(actor, row));
      const ids = people.map(({ personId }) => personId);
      const seats = await queries.query(SEATS_OF, [ids, slot.startsAt, slot.endsAt]);
      return {
        colleagues: people.map((person) => colleagueView(person, seats, actor, now)),
      };
    });
  }
}

function peopleMeant(
  queries: Queries,
  { personId, roles, unitPath: [unitId] }: Actor,
  search: string | undefined,
): Promise<ColleagueRow[]> {
  if (!unitId) throw problem(401, 'not-signed-in', 'Sign in first.');
  if (search === undefined) return queries.query(COLLEAGUES_OF_UNIT, [personId, unitId]);
  const values = [personId, unitId, managesPlaces(roles), asPattern(search)] as const;
  return queries.query(FIND_COLLEAGUES, [...values, FOUND_AT_MOST]);
}

/** Where they sit, as far as the viewer may see the floor, and not on days gone by. */
const colleagueView = (
  person: ColleagueRow,
  seats: readonly SeatRow[],
  actor: Actor,
  now: Date,
): ColleagueView => ({
  person: personBadge(person, actor),
  bookable: isBookableFor(actor, person),
  seats: seats
    .filter(
      (seat) =>
        seat.personId === person.personId &&
        maySeeFloor(actor, seat.restrictedUnitId) &&
        maySeeWhose(actor, person, seat, todayAt(seat.timeZone, now)),
    )
    .map(seatView),
});

const seatView = ({ bookingId, placeId, startsAt, endsAt, ...row }: SeatRow): ColleagueSeat => ({
  bookingId,
  placeId,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  place: {
    code: row.code,
    name: row.name,
    kind: row.kind,
    floorId: row.floorId,
    floorName: row.floorName,
    buildingName: row.buildingName,
    siteName: row.siteName,
    timeZone: row.timeZone,
  },
});
