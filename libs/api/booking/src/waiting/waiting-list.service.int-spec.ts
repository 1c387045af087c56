import { aPlaceOn, type TestSite } from '@etage/database/testing';
import type { Actor, PlaceId, Slot } from '@etage/domain';
import { aSlot } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('the waiting list', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const waitFor = (actor: Actor, placeId: PlaceId = site.desk, slot: Slot = monday()) =>
    office.waiting.join({ actor, slot, waitedFor: { placeId } });
  const waitOnFloor = (actor: Actor, need = {}, slot: Slot = monday()) =>
    office.waiting.join({
      actor,
      slot,
      waitedFor: { floorId: site.floorId, kind: 'desk', need },
    });
  const codes = async (attempt: Promise<unknown>) => {
    const { status, rejections } = await refusalOf(attempt);
    return [status, ...rejections.map(({ code }) => code)];
  };
  /** Everybody's bookings that hold something, by place. */
  const bookingsOf = async ({ personId }: Actor) => {
    const span = aSlot('2026-11-01 00:00', '2026-12-31 00:00');
    const { bookings } = await office.reader.list({ ...site.fritz, personId }, { personId, span });
    return bookings
      .filter(({ status }) => ['held', 'requested', 'confirmed'].includes(status))
      .map(({ placeId, status }) => [placeId, status]);
  };
  const fillFloor = async (actors: readonly Actor[]) => {
    const desks = [site.desk, site.nextDesk, site.farDesk];
    const booked = actors.map((actor, nth) => office.booked(actor, desks[nth] as PlaceId));
    return Promise.all(booked);
  };

  it('gives a place to whoever waits for it, in the transaction that frees it', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await office.statuses.cancel(site.anna, bookingId);
    expect(await bookingsOf(site.ben)).toEqual([[site.desk, 'confirmed']]);
    expect(await office.waiting.list(site.ben)).toEqual([]);
    const changes = await office.changesOf(site.floorId);
    expect(changes.slice(-2).map(({ action }) => action)).toEqual([
      'booking.cancelled',
      'booking.offered',
    ]);
  });

  it('serves those who need an accessible place first, then those who waited longer', async () => {
    const accessible = await aPlaceOn(office.database.dataSource, site.upperFloorId, {
      accessible: true,
    });
    const bookingId = await office.booked(site.anna, accessible);
    await waitFor(site.ben, accessible);
    await waitFor(site.carla, accessible);
    await office.waiting.join({
      actor: site.dora,
      slot: monday(),
      waitedFor: { siteId: site.siteId, kind: 'desk', need: { accessible: true } },
    });
    await office.statuses.cancel(site.anna, bookingId);
    expect(await bookingsOf(site.dora)).toEqual([[accessible, 'confirmed']]);
    const [{ bookingId: doras } = { bookingId }] = (
      await office.reader.list(site.dora, { personId: site.dora.personId, span: monday() })
    ).bookings;
    await office.statuses.cancel(site.dora, doras);
    expect(await bookingsOf(site.ben)).toEqual([[accessible, 'confirmed']]);
    expect(await bookingsOf(site.carla)).toEqual([]);
  });

  it('offers whatever meets the need on the floor, and nothing that does not', async () => {
    const [first] = await fillFloor([site.anna, site.ben, site.carla]);
    await office.database.dataSource.query('UPDATE place SET quiet = true WHERE id = $1', [
      site.farDesk,
    ]);
    await waitOnFloor(site.dora, { quiet: true });
    await waitOnFloor(site.emil);
    await office.statuses.cancel(site.anna, first as never);
    expect(await bookingsOf(site.emil)).toEqual([[site.desk, 'confirmed']]);
    expect(await office.waiting.list(site.dora)).toHaveLength(1);
  });

  it('gives on what a move, a decline, a no-show and days off free', async () => {
    await office.withGrace(site);
    const booking = await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await office.moves.move({ actor: site.anna, bookingId: booking, placeId: site.farDesk });
    expect(await bookingsOf(site.ben)).toEqual([[site.desk, 'confirmed']]);

    const afternoon = monday('12:00', '16:00');
    const request = await office.booked(site.anna, site.councilChamber);
    await waitFor(site.ben, site.councilChamber, afternoon);
    await office.statuses.decide(site.fritz, request, 'decline');
    expect(await bookingsOf(site.ben)).toContainEqual([site.councilChamber, 'requested']);

    await waitFor(site.carla, site.farDesk, afternoon);
    office.now = monday('09:00').startsAt;
    await office.noShows.releaseDue();
    expect(await bookingsOf(site.carla)).toEqual([[site.farDesk, 'confirmed']]);

    await office.newSite().then((fresh) => (site = fresh));
    await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await office.seriesCancellations.cancelSpan(
      site.anna,
      aSlot('2026-11-23 00:00', '2026-11-24 00:00'),
    );
    expect(await bookingsOf(site.ben)).toEqual([[site.desk, 'confirmed']]);
  });

  it('gives a room that frees its desks to those who wait for the desks, and the other way round', async () => {
    const room = await office.booked(site.fritz, site.room);
    await waitFor(site.anna, site.desk);
    await waitFor(site.ben, site.nextDesk);
    await office.statuses.cancel(site.fritz, room);
    expect(await bookingsOf(site.anna)).toEqual([[site.desk, 'confirmed']]);
    expect(await bookingsOf(site.ben)).toEqual([[site.nextDesk, 'confirmed']]);
    await waitFor(site.carla, site.room);
    await office.seriesCancellations.cancelSpan(site.anna, monday());
    expect(await bookingsOf(site.carla)).toEqual([]);
    await office.seriesCancellations.cancelSpan(site.ben, monday());
    expect(await bookingsOf(site.carla)).toEqual([[site.room, 'confirmed']]);
  });

  it('shares a day that becomes free among those who want parts of it', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await waitFor(site.ben, site.desk, monday('08:00', '12:00'));
    await waitFor(site.carla, site.desk, monday('10:00', '13:00'));
    await waitFor(site.dora, site.desk, monday('12:00', '16:00'));
    await office.statuses.cancel(site.anna, bookingId);
    expect(await bookingsOf(site.ben)).toHaveLength(1);
    expect(await bookingsOf(site.carla)).toEqual([]);
    expect(await bookingsOf(site.dora)).toHaveLength(1);
  });

  it('judges with the rights of whoever waits', async () => {
    const bookingId = await office.booked(site.carla, site.desk);
    await waitFor(site.anna);
    await waitFor(site.emil);
    await office.database.dataSource.query('UPDATE place SET reserved_unit_id = $2 WHERE id = $1', [
      site.desk,
      site.otherOffice,
    ]);
    await office.statuses.cancel(site.carla, bookingId);
    expect(await bookingsOf(site.anna)).toEqual([]);
    expect(await bookingsOf(site.emil)).toEqual([[site.desk, 'confirmed']]);
  });

  it('ends what a person waits for when they book something of the kind at that time, and nothing else', async () => {
    await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await waitFor(site.ben, site.desk, monday('14:00', '16:00'));
    await office.booked(site.ben, site.meetingRoom);
    expect(await office.waiting.list(site.ben)).toHaveLength(2);
    await office.book(site.ben, site.nextDesk, { slot: monday('08:00', '12:00') });
    const left = await office.waiting.list(site.ben);
    expect(left.map(({ startsAt }) => startsAt)).toEqual([monday('14:00').startsAt.toISOString()]);
  });

  it('ends with the beginning of the slot', async () => {
    await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    office.now = monday().startsAt;
    expect(await office.waiting.list(site.ben)).toEqual([]);
  });

  it('says why somebody cannot wait', async () => {
    expect(await codes(waitFor(site.ben))).toEqual([409, 'place-is-free']);
    expect(await codes(waitOnFloor(site.ben))).toEqual([409, 'place-is-free']);
    expect(await codes(waitOnFloor(site.ben, { accessible: true }))).toEqual([
      422,
      'no-place-fits',
    ]);
    await fillFloor([site.anna, site.carla, site.emil]);
    expect(await codes(waitFor(site.anna, site.nextDesk))).toEqual([409, 'person-already-booked']);
    await waitFor(site.ben);
    expect(await codes(waitFor(site.ben))).toEqual([409, 'already-waiting']);
    expect(await codes(waitFor(site.ben, site.desk, monday('16:00', '08:00')))).toEqual([
      422,
      'slot-empty',
    ]);
    for (let quarter = 1; quarter < 10; quarter += 1) {
      const slot = monday(
        '08:00',
        `${8 + quarter / 2 >= 10 ? '' : '0'}${Math.floor(8 + quarter / 2)}:${quarter % 2 ? '30' : '00'}`,
      );
      await waitOnFloor(site.ben, {}, slot);
    }
    expect(await codes(waitOnFloor(site.ben, {}, monday('08:00', '14:00')))).toEqual([
      422,
      'too-many-waiting',
    ]);
  });

  it('hides floors, and entries of others, from those who may not see them', async () => {
    await office.booked(site.emil, site.restrictedDesk);
    expect((await refusalOf(waitFor(site.anna, site.restrictedDesk))).status).toBe(404);
    const { waitingId } = await waitFor(site.carla, site.restrictedDesk);
    expect((await refusalOf(office.waiting.leave(site.anna, waitingId))).status).toBe(404);
    await office.waiting.leave(site.carla, waitingId);
    expect(await office.waiting.list(site.carla)).toEqual([]);
  });

  it('refuses to take a cancellation back where somebody who waited has the place by now', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await office.statuses.cancel(site.anna, bookingId);
    const { bookings, refused } = await office.rebookings.rebook(site.anna, [bookingId]);
    expect(bookings).toEqual([]);
    expect(refused.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['place-taken'],
    ]);
    expect(await codes(office.book(site.anna, site.desk))).toEqual([409, 'place-taken']);
  });

  it('serves at the next look whoever waits beside a place that a rule let go', async () => {
    await office.booked(site.anna, site.desk);
    await waitFor(site.ben);
    await office.database.dataSource.query(
      `UPDATE booking SET status = 'cancelled' WHERE place_id = $1`,
      [site.desk],
    );
    await office.database.dataSource.query('DELETE FROM booking_slot WHERE place_id = $1', [
      site.desk,
    ]);
    await office.keeper.lookAround();
    expect(await bookingsOf(site.ben)).toEqual([[site.desk, 'confirmed']]);
  });
});
