import type { TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { BookingOffice } from './testing/a-booking-office';

const ROUNDS = 50;

/** How many went through, and the codes of those that did not; a bug or a fault is an error of the spec. */
async function outcome(attempts: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts);
  const codes = settled.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as { code?: string }).code] : [],
  );
  return { won: settled.length - codes.length, codes };
}

describe('many at once', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const everyone = () => [site.anna, site.ben, site.dora, site.carla, site.emil, site.fritz];

  it('get one desk: exactly one, and each of the others is told who was faster', async () => {
    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const { won, codes } = await outcome(
        everyone().map((actor) => office.book(actor, site.desk)),
      );
      expect([won, codes]).toEqual([1, Array(5).fill('place-taken')]);
      await freeAll();
    }
  });

  it('get a room or its desks, never both', async () => {
    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const [anna, ben, dora, carla] = everyone();
      const { won } = await outcome([
        office.book(anna as typeof site.anna, site.room),
        office.book(ben as typeof site.anna, site.desk),
        office.book(dora as typeof site.anna, site.nextDesk),
        office.book(carla as typeof site.anna, site.room),
      ]);
      const taken = await heldPlaces();
      expect(taken.includes(site.room) ? won : taken.length).toBe(
        taken.includes(site.room) ? 1 : won,
      );
      await freeAll();
    }
  });

  it('leave a person one desk', async () => {
    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const { won, codes } = await outcome(
        [site.desk, site.nextDesk, site.farDesk, site.upperDesk].map((desk) =>
          office.book(site.anna, desk),
        ),
      );
      expect([won, codes]).toEqual([1, Array(3).fill('person-already-booked')]);
      await freeAll();
    }
  });

  it('cancel once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bookingId = await office.booked(site.anna, site.desk);
      const cancel = () => office.statuses.cancel(site.anna, bookingId);
      const { won, codes } = await outcome([cancel(), cancel(), cancel()]);
      expect([won, codes]).toEqual([1, ['booking-not-active', 'booking-not-active']]);
    }
  });

  it('approve, decline or cancel a request: a decision that comes second is told so', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bookingId = await office.booked(site.anna, site.councilChamber);
      const { won, codes } = await outcome([
        office.statuses.decide(site.fritz, bookingId, 'approve'),
        office.statuses.decide(site.fritz, bookingId, 'decline'),
      ]);
      expect([won, codes]).toEqual([1, ['not-awaiting-approval']]);
      const { status } = await office.reader.read(site.anna, bookingId);
      if (status === 'confirmed') await office.statuses.cancel(site.anna, bookingId);
    }
  });

  it('never let a request be approved after it was cancelled', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bookingId = await office.booked(site.anna, site.councilChamber);
      await outcome([
        office.statuses.decide(site.fritz, bookingId, 'approve'),
        office.statuses.cancel(site.anna, bookingId),
      ]);
      expect((await office.reader.read(site.anna, bookingId)).status).toBe('cancelled');
      expect(await heldPlaces()).toEqual([]);
    }
  });

  it('cancel where the booking is, even while it moves to another floor', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bookingId = await office.booked(site.anna, site.desk);
      await outcome([
        office.moves.move({ actor: site.anna, bookingId, placeId: site.upperDesk }),
        office.statuses.cancel(site.anna, bookingId),
      ]);
      const said = [site.floorId, site.upperFloorId].map(async (floorId) => {
        const changes = await office.changesOf(floorId);
        const states = changes.flatMap(({ bookings }) => bookings);
        return states.findLast((booking) => booking.bookingId === bookingId)?.status;
      });
      expect(await heldPlaces()).toEqual([]);
      expect(await Promise.all(said)).not.toContain('confirmed');
    }
  });

  it('raise the revision of the floor by one each', async () => {
    office.now = at('2026-11-23 07:00');
    await outcome(everyone().map((actor) => office.book(actor, site.farDesk)));
    await outcome(everyone().map((actor) => office.book(actor, site.nextDesk)));
    const revisions = (await office.changesOf(site.floorId)).map(({ revision }) => revision);
    expect(revisions).toEqual([1, 2]);
  });

  const heldPlaces = async (): Promise<string[]> => {
    const rows: { id: string }[] = await office.database.dataSource.query(
      `SELECT s.place_id AS id FROM booking_slot s JOIN place p ON p.id = s.place_id
         JOIN floor f ON f.id = p.floor_id WHERE f.building_id = $1`,
      [site.buildingId],
    );
    return rows.map(({ id }) => id);
  };
  const freeAll = () =>
    office.database.dataSource.query(
      `DELETE FROM booking k USING floor f WHERE f.id = k.floor_id AND f.building_id = $1`,
      [site.buildingId],
    );
});
