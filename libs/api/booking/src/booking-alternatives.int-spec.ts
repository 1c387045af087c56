import { randomUUID } from 'node:crypto';
import { ClosureRow, type Place } from '@etage/database';
import { aPlaceOn, type TestSite } from '@etage/database/testing';
import type { PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

describe('what is offered instead of a place that cannot be had', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const place = (changes: Partial<Place>): Promise<PlaceId> =>
    aPlaceOn(office.database.dataSource, site.floorId, changes);

  it('is the same desk later when that is all there is', async () => {
    const morning = { slot: monday('08:00', '10:00') };
    await Promise.all([
      office.book(site.ben, site.desk, morning),
      office.book(site.dora, site.nextDesk, morning),
      office.book(site.carla, site.farDesk, morning),
    ]);
    const { alternatives } = await refusalOf(office.book(site.anna, site.desk, morning));
    expect(alternatives).toEqual([
      {
        kind: 'same-place-later',
        startsAt: '2026-11-23T09:00:00.000Z',
        endsAt: '2026-11-23T11:00:00.000Z',
      },
    ]);
  });

  it('is nothing that is closed, kept for others or waits for a decision', async () => {
    await office.book(site.ben, site.desk);
    await office.database.dataSource.getRepository(ClosureRow).insert({
      id: randomUUID(),
      placeId: site.nextDesk,
      startsAt: at('2026-11-23 12:00'),
      endsAt: null,
      reason: 'defect',
      note: null,
    });
    await place({ x: 110, bookable: false });
    await place({ x: 120, assignedPersonId: site.ben.personId });
    await place({ x: 130, reservedUnitId: site.otherOffice });
    await place({ x: 140, requiresApproval: true });
    await place({ x: null, y: null });
    expect((await refusalOf(office.book(site.anna, site.desk))).alternatives).toEqual([
      { kind: 'other-place', placeId: site.farDesk, sameRoom: false },
    ]);
  });

  it('is what is assigned to the person, and to who manages places what is held for a unit', async () => {
    const assignedPersonId = site.anna.personId;
    const reserved = await place({ x: 90, reservedUnitId: site.otherOffice });
    const own = await place({ x: 110, roomId: site.room, assignedPersonId });
    await Promise.all([
      office.book(site.ben, site.desk),
      office.book(site.dora, site.nextDesk),
      office.book(site.carla, site.farDesk),
    ]);
    expect((await refusalOf(office.book(site.anna, site.desk))).alternatives).toEqual([
      { kind: 'other-place', placeId: own, sameRoom: true },
    ]);
    expect((await refusalOf(office.book(site.fritz, site.desk))).alternatives).toEqual([
      { kind: 'other-place', placeId: reserved, sameRoom: false },
    ]);
  });

  it('is another desk instead of one that is closed or belongs to somebody', async () => {
    const assigned = await place({ x: 1_900, assignedPersonId: site.ben.personId });
    expect(await refusalOf(office.book(site.anna, assigned))).toMatchObject({
      code: 'desk-assigned',
      alternatives: [{ kind: 'other-place', placeId: site.farDesk, sameRoom: false }],
    });
  });
});
