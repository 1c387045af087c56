import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { race, refusalCounts, rounds, type Runner } from '../support/race';
import { shuffled } from '../support/shuffled';

const ROUNDS = 50;
const PEOPLE = 60;
/** Every third wants the whole room, the others a desk in it. */
const WANTS_ROOM = 3;

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

function runnersFor(round: number): Runner[] {
  const { room, desks } = at(ground.projectOffices, round % ground.projectOffices.length);
  const slot = ground.slot(6 + round / 4, 6.25 + round / 4);
  const runners = city.people.slice(0, PEOPLE).map((caller, index): Runner => {
    const place = index % WANTS_ROOM === 0 ? room : at(desks, index % desks.length);
    return { caller, wish: { placeId: place.placeId, ...slot } };
  });
  return shuffled(runners, round);
}

describe('a room that is booked as a whole, wanted together with the desks in it', () => {
  it('is had by one person alone or desk by desk, never both', async () => {
    const results = await rounds(ROUNDS, (round) => race(runnersFor(round)));
    const wholes = results.map((result, round) => {
      const { room, desks } = at(ground.projectOffices, round % ground.projectOffices.length);
      const kinds = new Set(result.booked.map(({ place }) => place.kind));
      const isWhole = kinds.has('room');
      const wanted = new Set(runnersFor(round).map(({ wish }) => wish.placeId));
      expect(kinds.size).toBe(1);
      expect(result.booked).toHaveLength(
        isWhole ? 1 : desks.filter(({ placeId }) => wanted.has(placeId)).length,
      );
      expect(refusalCounts(result)).toEqual({ '409 place-taken': PEOPLE - result.booked.length });
      expect(!isWhole || result.booked[0]?.placeId === room.placeId).toBe(true);
      return isWhole;
    });
    expect(new Set(wholes)).toEqual(new Set([true, false]));
  });
});
