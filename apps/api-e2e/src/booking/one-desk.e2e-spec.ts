import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { race, refusalCounts, rounds } from '../support/race';

const PEOPLE = 100;
const ROUNDS = 50;
const QUARTER = 0.25;
/** Bearable on a machine that is busy with other things; on an idle one a round takes a fraction of a second. */
const SLOWEST_ROUND_MS = 15_000;
const FIRST_HOUR = 6;

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(async () => {
  expect(await ledgerFaults(city.database)).toEqual({});
  await city.close();
});

/** Every round has a quarter of an hour of its own, so nobody is kept from it by an earlier one. */
const slotOf = (round: number) => {
  const from = FIRST_HOUR + round * QUARTER;
  return ground.slot(from, from + QUARTER);
};

describe('a desk that a hundred people want at the same moment', () => {
  it('goes to exactly one of them, and the others are told that it is taken', async () => {
    const results = await rounds(ROUNDS, (round) => {
      const wish = { placeId: at(ground.desks, round).placeId, ...slotOf(round) };
      return race(city.people.slice(0, PEOPLE).map((caller) => ({ caller, wish })));
    });
    for (const result of results) {
      expect(result.booked).toHaveLength(1);
      expect(refusalCounts(result)).toEqual({ '409 place-taken': PEOPLE - 1 });
      expect(result.tookMs).toBeLessThan(SLOWEST_ROUND_MS);
    }
  });
});

describe('a person who asks for a hundred desks at the same moment', () => {
  it('gets exactly one of them', async () => {
    const caller = at(city.people, PEOPLE + 1);
    const desks = ground.desks.slice(-PEOPLE);
    const results = await rounds(ROUNDS, (round) => {
      const slot = slotOf(round);
      return race(desks.map(({ placeId }) => ({ caller, wish: { placeId, ...slot } })));
    });
    for (const result of results) {
      expect(result.booked).toHaveLength(1);
      expect(refusalCounts(result)).toEqual({ '409 person-already-booked': PEOPLE - 1 });
    }
  });
});
