import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { race, refusalCounts, rounds, type Runner } from '../support/race';
import { shuffled } from '../support/shuffled';

const PEOPLE = 100;
const ROUNDS = 50;

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity({ nodes: 2 });
  ground = await groundFor(city.person(1));
});

afterAll(async () => {
  expect(await ledgerFaults(city.database)).toEqual({});
  await city.close();
});

/** Half of the people at each node. */
const spread = (runners: readonly Runner[]): Runner[] =>
  runners.map(({ caller, wish }, index) => ({
    caller: caller.at(at(city.addresses, index % city.addresses.length)),
    wish,
  }));

const slotOf = (round: number) => ground.slot(6 + round / 4, 6.25 + round / 4);

describe('two nodes on one database', () => {
  it('give a desk that a hundred people want to exactly one of them', async () => {
    const results = await rounds(ROUNDS, (round) => {
      const wish = { placeId: at(ground.desks, round).placeId, ...slotOf(round) };
      return race(spread(city.people.slice(0, PEOPLE).map((caller) => ({ caller, wish }))));
    });
    for (const result of results) {
      expect(result.booked).toHaveLength(1);
      expect(refusalCounts(result)).toEqual({ '409 place-taken': PEOPLE - 1 });
    }
  });

  it('never give a room as a whole and a desk in it at the same time', async () => {
    const results = await rounds(ground.projectOffices.length * 4, (round) => {
      const { room, desks } = at(ground.projectOffices, round % ground.projectOffices.length);
      const slot = slotOf(round);
      const runners = city.people.slice(PEOPLE).map((caller, index): Runner => {
        const place = index % 2 === 0 ? room : at(desks, index % desks.length);
        return { caller, wish: { placeId: place.placeId, ...slot } };
      });
      return race(spread(shuffled(runners, round)));
    });
    for (const result of results) {
      expect(new Set(result.booked.map(({ place }) => place.kind)).size).toBe(1);
      expect(Object.keys(refusalCounts(result))).toEqual(['409 place-taken']);
    }
  });
});
