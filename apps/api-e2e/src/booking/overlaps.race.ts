import { at, type Ground, type SlotOnWire } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { cancelAll, refusalCounts, type RaceResult, type Runner } from '../support/race';
import { rounds, RUNNERS, type RaceCourse } from '../support/race-course';
import { numbersFrom } from '../support/shuffled';

const FIRST_QUARTER = 6 * 4;
const LAST_QUARTER = 20 * 4;
const LONGEST_QUARTERS = 12;

/** A slot on the grid between six and eight, up to three hours long. */
function someSlot(ground: Ground, next: () => number): SlotOnWire {
  const from = FIRST_QUARTER + Math.floor(next() * (LAST_QUARTER - FIRST_QUARTER - 1));
  const longest = Math.min(LONGEST_QUARTERS, LAST_QUARTER - from);
  return ground.slot(from / 4, (from + 1 + Math.floor(next() * longest)) / 4);
}

const overlaps = (a: SlotOnWire, b: SlotOnWire): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Wishes that overlap each other this way and that; each round at a desk of its own. */
function wishesOf(round: number, { city, ground }: RaceCourse): Runner[] {
  const next = numbersFrom(round);
  const { placeId } = at(ground.desks, round);
  const people = city.people.slice(0, RUNNERS);
  return people.map((caller) => ({ caller, wish: { placeId, ...someSlot(ground, next) } }));
}

function expectNoneInVain(result: RaceResult): void {
  const { booked, refused } = result;
  expect(booked.length).toBeGreaterThan(1);
  const pairs = booked.flatMap((one, index) =>
    booked.slice(index + 1).map((other) => [one, other] as const),
  );
  expect(pairs.filter(([one, other]) => overlaps(one, other))).toEqual([]);
  const inVain = refused.filter(({ wish }) => !booked.some((one) => overlaps(one, wish)));
  expect(inVain).toEqual([]);
  expect(refusalCounts(result)).toEqual({ '409 place-taken': RUNNERS - booked.length });
}

export function raceOfOverlaps(course: RaceCourse): void {
  it('slots of one desk that partly overlap are given so that no two collide and none is refused without cause', async () => {
    await rounds(
      course,
      (round) => wishesOf(round, course),
      async (result) => {
        expectNoneInVain(result);
        expect(await ledgerFaults(course.city.database)).toEqual({});
        await cancelAll(course.city.facility, result.booked);
      },
    );
  });
}
