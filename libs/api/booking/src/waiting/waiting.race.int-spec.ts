import type { TestSite } from '@etage/database/testing';
import type { Actor, BookingId, PlaceId } from '@etage/domain';
import { BookingOffice, monday } from '../testing/a-booking-office';

const ROUNDS = 50;

interface HeldRow {
  readonly placeId: PlaceId;
  readonly personId: string;
}

describe('the waiting list, filled by many at once', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());
  afterEach(() => clear());

  const query = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    office.database.dataSource.query(text, values);
  const held = (): Promise<HeldRow[]> =>
    query(
      `SELECT s.place_id AS "placeId", k.person_id AS "personId" FROM booking_slot s JOIN booking k ON k.id = s.booking_id`,
    );
  const waiting = async () =>
    (await query<{ personId: string }>('SELECT person_id AS "personId" FROM waiting_entry')).map(
      ({ personId }) => personId,
    );
  const clear = async () => {
    await query('DELETE FROM waiting_entry');
    await query('DELETE FROM booking_slot');
    await query(`UPDATE booking SET status = 'cancelled'`);
  };
  const waitFor = (actor: Actor, placeId: PlaceId) =>
    office.waiting.join({ actor, slot: monday(), waitedFor: { placeId } });
  const waitOnFloor = (actor: Actor) =>
    office.waiting.join({
      actor,
      slot: monday(),
      waitedFor: { floorId: site.floorId, kind: 'desk', need: {} },
    });
  /** A retriable fault that came through, or a bug, is an error; being refused is not. */
  const codesOf = async (attempts: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(attempts)).flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { code?: string }).code ?? 'a fault'] : [],
    );

  it('gives each freed place to exactly one, nobody two, and leaves nobody waiting beside a free one', async () => {
    const desks = [site.desk, site.nextDesk, site.farDesk];
    const owners = [site.anna, site.fritz, site.carla];
    const waiters = [site.ben, site.dora, site.emil];
    const all = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const bookings: BookingId[] = [];
      for (const [nth, owner] of owners.entries()) {
        bookings.push(await office.booked(owner, desks[nth] as PlaceId));
      }
      await waitOnFloor(site.ben);
      const doras = round % 2 === 0 ? site.desk : site.farDesk;
      await waitFor(site.dora, doras);
      const codes = await codesOf([
        ...owners.map((owner, nth) => office.statuses.cancel(owner, bookings[nth] as BookingId)),
        waitOnFloor(site.emil),
        office.book(site.carla, site.nextDesk),
        ...(round % 5 === 0 ? [office.keeper.lookAround()] : []),
      ]);
      codes.forEach((code) => all.add(code));
      // The follow-up, which a job does in a running house.
      await office.keeper.lookAround();
      const rows = await held();
      const persons = rows.map(({ personId }) => personId);
      expect(new Set(rows.map(({ placeId }) => placeId)).size).toBe(rows.length);
      expect(new Set(persons).size).toBe(rows.length);
      const still = await waiting();
      expect(still.filter((personId) => persons.includes(personId))).toEqual([]);
      const isFree = (placeId: PlaceId) => !rows.some((row) => row.placeId === placeId);
      const canHave = ({ personId }: Actor) =>
        personId === site.dora.personId ? isFree(doras) : desks.some(isFree);
      expect(waiters.filter(canHave).filter(({ personId }) => still.includes(personId))).toEqual(
        [],
      );
      await clear();
    }
    // Whoever was refused found a free desk where they wanted to wait, or none where they wanted to book.
    const expected = ['place-is-free', 'place-taken', 'person-already-booked'];
    expect([...all].filter((code) => !expected.includes(code))).toEqual([]);
  });

  it('gives a place that two free in halves to whoever waits for the whole day', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const morning = await office.book(site.anna, site.desk, { slot: monday('08:00', '12:00') });
      const afternoon = await office.book(site.ben, site.desk, {
        slot: monday('12:00', '16:00'),
      });
      await waitFor(site.dora, site.desk);
      await Promise.all([
        office.statuses.cancel(site.anna, morning.bookingId),
        office.statuses.cancel(site.ben, afternoon.bookingId),
      ]);
      expect((await held()).map(({ personId }) => personId)).toEqual([site.dora.personId]);
      await clear();
    }
  });
});
