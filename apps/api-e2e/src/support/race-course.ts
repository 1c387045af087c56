import { openCity, type City } from './city';
import { groundFor, type Ground } from './ground';
import { ledgerFaults } from './ledger';
import { race, type RaceResult, type Runner } from './race';

/** As many want something at the same moment, */
export const RUNNERS = 100;
/** time and again. */
const ROUNDS = 50;
const FIRST_HOUR = 6;

/** Where races are run; there once the first spec begins. */
export interface RaceCourse {
  readonly city: City;
  readonly ground: Ground;
}

/** A quarter of an hour of a round's own, so that nobody is kept from it by an earlier one. */
export function slotOf(round: number, { ground }: RaceCourse) {
  const fromHour = FIRST_HOUR + round / 4;
  return ground.slot(fromHour, fromHour + 1 / 4);
}

/** Fifty rounds one after the other; `after` looks at each before the next one begins. */
export async function rounds(
  course: RaceCourse,
  runnersFor: (round: number) => readonly Runner[],
  after: (result: RaceResult, round: number) => Promise<void> | void,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await after(await race(course.city, runnersFor(round)), round);
  }
}

/** Puts up a course served by so many nodes on one database; after each spec the bookings have to be in order. */
export function raceCourse(nodes: number): RaceCourse {
  let city: City;
  let ground: Ground;

  beforeAll(async () => {
    city = await openCity({ nodes });
    ground = await groundFor(city.person(1));
  });

  afterEach(async () => {
    expect(await ledgerFaults(city.database)).toEqual({});
    // The next spec finds everything free.
    const { startsAt, endsAt } = ground.slot(0, 24);
    const onTheDay = 'DELETE FROM booking WHERE starts_at >= $1 AND ends_at <= $2';
    await city.database.query(onTheDay, [startsAt, endsAt]);
  });

  afterAll(() => city.close());

  return {
    get city() {
      return city;
    },
    get ground() {
      return ground;
    },
  };
}
