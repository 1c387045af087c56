import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground, type SlotOnWire } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { cancelAll, race, refusalCounts, rounds, type Runner } from '../support/race';
import { numbersFrom } from '../support/shuffled';

const ROUNDS = 12;
const PEOPLE = 60;
const FIRST_QUARTER = 6 * 4;
const LAST_QUARTER = 20 * 4;
const LONGEST_QUARTERS = 12;

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(() => city.close());

/** A slot on the grid between six and eight, up to three hours long. */
function someSlot(next: () => number): SlotOnWire {
  const from = FIRST_QUARTER + Math.floor(next() * (LAST_QUARTER - FIRST_QUARTER - 1));
  const longest = Math.min(LONGEST_QUARTERS, LAST_QUARTER - from);
  return ground.slot(from / 4, (from + 1 + Math.floor(next() * longest)) / 4);
}

const overlaps = (a: SlotOnWire, b: SlotOnWire): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Wishes that overlap each other this way and that; each round at a desk of its own. */
function wishesOf(round: number): Runner[] {
  const next = numbersFrom(round);
  const { placeId } = at(ground.desks, round);
  const people = city.people.slice(0, PEOPLE);
  return people.map((caller) => ({ caller, wish: { placeId, ...someSlot(next) } }));
}

describe('slots that partly overlap, wanted on one desk at the same moment', () => {
  it('are given so that no two collide and none is refused without cause', async () => {
    const results = await rounds(ROUNDS, async (round) => {
      const result = await race(wishesOf(round));
      expect(await ledgerFaults(city.database)).toEqual({});
      await cancelAll(city.facility, result.booked);
      return result;
    });
    for (const { booked, refused } of results) {
      expect(booked.length).toBeGreaterThan(1);
      booked.forEach((one, index) => {
        expect(booked.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
      });
      for (const { wish } of refused) {
        expect(booked.some((one) => overlaps(one, wish))).toBe(true);
      }
    }
    expect(results.map(refusalCounts)).toEqual(
      results.map(({ refused }) => ({ '409 place-taken': refused.length })),
    );
  });
});
