import { randomUUID } from 'node:crypto';
import type { TestSite } from '@etage/database/testing';
import type { BookingId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import type { MoveBooking } from './move-booking';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('moving a booking', () => {
  let office: BookingOffice;
  let site: TestSite;
  let bookingId: BookingId;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    bookingId = await office.booked(site.anna, site.desk);
  });

  const move = (changes: Partial<MoveBooking>) =>
    office.moves.move({ actor: site.anna, bookingId, ...changes });
  const asItIs = () => office.reader.read(site.anna, bookingId);

  it('takes it to another place and frees the first', async () => {
    const moved = await move({ placeId: site.farDesk });
    expect(moved).toMatchObject({ bookingId, placeId: site.farDesk, place: { code: '211-1' } });
    expect(await asItIs()).toEqual(moved);
    expect((await office.book(site.ben, site.desk)).status).toBe('confirmed');
    expect((await refusalOf(office.book(site.carla, site.farDesk))).code).toBe('place-taken');
  });

  it('makes it longer over its own time, and shorter again', async () => {
    const longer = await move({ startsAt: at('2026-11-23 07:00'), endsAt: at('2026-11-23 18:00') });
    expect(longer.endsAt).toBe('2026-11-23T17:00:00.000Z');
    await move({ endsAt: at('2026-11-23 09:00') });
    const { slot } = { slot: monday('09:00', '16:00') };
    expect((await office.book(site.ben, site.desk, { slot })).status).toBe('confirmed');
  });

  it('leaves everything as it was when the new place is taken', async () => {
    await office.book(site.ben, site.farDesk);
    const before = await asItIs();
    const refusal = await refusalOf(move({ placeId: site.farDesk }));
    expect(refusal).toMatchObject({
      status: 409,
      code: 'place-taken',
      alternatives: [{ kind: 'other-place', placeId: site.nextDesk }],
    });
    expect(await asItIs()).toEqual(before);
    expect((await refusalOf(office.book(site.dora, site.desk))).code).toBe('place-taken');
    expect(await office.changesOf(site.floorId)).toHaveLength(2);
  });

  it('is held to the rules like a new booking', async () => {
    const slot = aSlot('2026-11-28 08:00', '16:00');
    expect(await refusalOf(move(slot))).toMatchObject({ code: 'outside-frame-hours' });
    expect(await refusalOf(move({ endsAt: at('2026-11-23 07:00') }))).toMatchObject({
      code: 'slot-empty',
    });
  });

  it('takes a desk booking to its room as a whole, whose desks it closes', async () => {
    await move({ placeId: site.room });
    expect((await refusalOf(office.book(site.ben, site.nextDesk))).code).toBe('place-taken');
    const back = await move({ placeId: site.nextDesk });
    expect(back.place.kind).toBe('desk');
    expect((await office.book(site.ben, site.desk)).status).toBe('confirmed');
  });

  it('announces on both floors what became of it', async () => {
    await move({ placeId: site.upperDesk });
    const [, left] = await office.changesOf(site.floorId);
    const [came] = await office.changesOf(site.upperFloorId);
    expect(left).toMatchObject({
      action: 'booking.moved',
      bookings: [{ bookingId, placeId: site.desk, status: 'cancelled' }],
    });
    expect(came).toMatchObject({
      action: 'booking.moved',
      bookings: [{ bookingId, placeId: site.upperDesk, status: 'confirmed' }],
    });
  });

  it('announces once on the same floor', async () => {
    await move({ placeId: site.farDesk });
    expect(await office.changesOf(site.floorId)).toHaveLength(2);
  });

  it('asks for approval again where the new room wants it', async () => {
    const room = await office.booked(site.ben, site.meetingRoom);
    const asBen = { actor: site.ben, bookingId: room };
    expect((await move({ ...asBen, placeId: site.councilChamber })).status).toBe('requested');
    expect((await move({ ...asBen, placeId: site.meetingRoom })).status).toBe('confirmed');
    const asFritz = { actor: site.fritz, bookingId: room, placeId: site.councilChamber };
    expect((await move(asFritz)).status).toBe('confirmed');
  });

  it('keeps the person where a facility manager moves it', async () => {
    const moved = await move({ actor: site.fritz, placeId: site.farDesk });
    expect(moved.personId).toBe(site.anna.personId);
  });

  it('does not find what belongs to somebody else or is not there', async () => {
    const foreign = await refusalOf(move({ actor: site.ben, placeId: site.farDesk }));
    const absent = await refusalOf(move({ bookingId: randomUUID() as BookingId }));
    expect(foreign).toEqual(absent);
    expect(foreign).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusalOf(move({ placeId: site.restrictedDesk }))).toMatchObject({ status: 404 });
  });

  it('is refused once the booking is cancelled or over', async () => {
    office.now = at('2026-11-23 16:00');
    const late = await refusalOf(move({ endsAt: at('2026-11-23 18:00') }));
    expect(late).toMatchObject({ status: 409, code: 'booking-over' });
    office.now = at('2026-11-23 15:00');
    await office.statuses.cancel(site.anna, bookingId);
    expect(await refusalOf(move({ placeId: site.farDesk }))).toMatchObject({
      status: 409,
      rejections: [{ code: 'booking-not-active', status: 'cancelled' }],
    });
  });

  it('lets two who swap desks at once both be answered, without a deadlock', async () => {
    const bens = await office.booked(site.ben, site.nextDesk);
    const answers = await Promise.allSettled([
      move({ placeId: site.nextDesk }),
      move({ actor: site.ben, bookingId: bens, placeId: site.desk }),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'place-taken' } });
    }
  });

  it('adds up when two change different things of it at once', async () => {
    await Promise.all([move({ placeId: site.farDesk }), move({ endsAt: at('2026-11-23 12:00') })]);
    expect(await asItIs()).toMatchObject({
      placeId: site.farDesk,
      endsAt: '2026-11-23T11:00:00.000Z',
    });
  });
});
