import { setTimeout as pause } from 'node:timers/promises';
import type { TestPerson, TestSite } from '@etage/database/testing';
import type { PersonId, PlaceId } from '@etage/domain';
import { BookingOffice, monday } from '../testing/a-booking-office';

const ROUNDS = 50;

/** What a refused client may be told; anything else, a deadlock above all, is an error. */
const TOLD = ['place-taken', 'person-already-booked'];

describe('a team that books while others do', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());

  const team = (actor: TestPerson, people: readonly PersonId[], places: readonly PlaceId[]) =>
    office.teams.book({
      actor,
      slot: monday(),
      title: null,
      seats: people.map((personId, at) => ({ personId, placeId: places[at] as PlaceId })),
    });

  const held = (): Promise<{ placeId: PlaceId; bookedById: PersonId; personId: PersonId }[]> =>
    office.database.dataSource.query(
      `SELECT s.place_id AS "placeId", k.booked_by_id AS "bookedById", k.person_id AS "personId"
         FROM booking_slot s JOIN booking k ON k.id = s.booking_id`,
    );

  it('gets all of its desks or none, no desk twice, and nobody is told of a deadlock', async () => {
    const { anna, ben, carla, emil, dora, desk, nextDesk, farDesk } = site;
    const won = { team: 0, single: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const teams = [
        () => team(anna, [anna.personId, ben.personId], [desk, nextDesk]),
        () => team(ben, [anna.personId, ben.personId], [nextDesk, farDesk]),
      ];
      // A single booking is the faster one; at times it comes later, and at times not at all.
      const singles = [
        () => office.book(carla, nextDesk),
        () => office.book(emil, round % 2 === 0 ? desk : farDesk),
        () => office.book(dora, site.room),
        () => office.book(ben, farDesk),
      ].map((book) => async () => {
        await pause(round % 10);
        return book();
      });
      const attempts = [...teams, ...(round % 10 === 9 ? [] : singles)];
      const turned = [...attempts.slice(round % 2), ...attempts.slice(0, round % 2)];
      const settled = await Promise.allSettled(
        turned.map(async (attempt) => void (await attempt())),
      );
      const codes = settled.flatMap((each) =>
        each.status === 'rejected' ? [(each.reason as { code?: string }).code] : [],
      );
      expect(codes.filter((code) => !TOLD.includes(code ?? ''))).toEqual([]);
      const rows = await held();
      expect(new Set(rows.map(({ placeId }) => placeId)).size).toBe(rows.length);
      for (const [booker, own] of [
        [anna.personId, 2],
        [ben.personId, 2],
      ] as const) {
        const ofTeam = rows.filter(
          (row) => row.bookedById === booker && row.personId !== booker,
        ).length;
        const byBooker = rows.filter((row) => row.bookedById === booker).length;
        if (ofTeam > 0) expect(byBooker).toBe(own);
        won[ofTeam > 0 ? 'team' : 'single'] += 1;
      }
      expect(rows.length).toBeGreaterThan(0);
      await office.database.dataSource.query('DELETE FROM booking');
    }
    expect(won.team).toBeGreaterThan(0);
    expect(won.single).toBeGreaterThan(0);
  });
});
