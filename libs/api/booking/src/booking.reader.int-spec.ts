import type { TestSite } from '@etage/database/testing';
import type { Actor, BookingId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { BookingOffice } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

const NOT_FOUND = { status: 404, code: 'not-found' };

describe('reading bookings', () => {
  let office: BookingOffice;
  let site: TestSite;
  let onMonday: BookingId;
  let onTuesday: BookingId;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    onMonday = await office.booked(site.anna, site.desk);
    const slot = aSlot('2026-11-24 08:00', '16:00');
    onTuesday = await office.booked(site.anna, site.desk, { slot });
  });

  const annasListedFor = async (reader: Actor) => {
    const span = aSlot('2026-11-01 00:00', '2026-12-01 00:00');
    const list = await office.reader.list(reader, {
      personId: site.anna.personId,
      span,
    });
    return list.bookings.map(({ bookingId }) => bookingId);
  };

  it('lists what is mine in order of time, days gone by included', async () => {
    office.now = at('2026-11-25 12:00');
    expect(await annasListedFor(site.anna)).toEqual([onMonday, onTuesday]);
  });

  it('lists to who manages places what is of somebody else until its day is over at the site', async () => {
    office.now = at('2026-11-23 23:45');
    expect(await annasListedFor(site.fritz)).toEqual([onMonday, onTuesday]);
    office.now = at('2026-11-24 00:15'); // in London it is still Monday
    expect(await annasListedFor(site.fritz)).toEqual([onTuesday]);
    office.now = at('2026-11-27 12:00');
    expect(await annasListedFor(site.fritz)).toEqual([]);
  });

  it('lists nothing of somebody else to staff', async () => {
    await expect(annasListedFor(site.ben)).rejects.toMatchObject(NOT_FOUND);
  });

  it('finds what one booked for a colleague only as long as they show themselves', async () => {
    const forBen = await office.booked(site.anna, site.farDesk, { personId: site.ben.personId });
    expect(await office.reader.read(site.anna, forBen)).toMatchObject({ bookingId: forBen });
    await office.hide(site.ben);
    const read = office.reader.read(site.anna, forBen);
    expect(await refusalOf(read)).toMatchObject(NOT_FOUND);
    expect(await refusalOf(office.statuses.cancel(site.anna, forBen))).toMatchObject(NOT_FOUND);
    expect(await office.reader.read(site.ben, forBen)).toMatchObject({ bookingId: forBen });
  });

  it('finds a booking of a day gone by only for whom it was, just as if it were not there', async () => {
    const forAnna = await office.booked(site.fritz, site.meetingRoom, {
      personId: site.anna.personId,
    });
    office.now = at('2026-11-23 20:00');
    expect(await office.reader.read(site.fritz, forAnna)).toMatchObject({ bookingId: forAnna });
    office.now = at('2026-11-24 00:15');
    expect(await office.reader.read(site.anna, forAnna)).toMatchObject({ bookingId: forAnna });
    for (const bookingId of [forAnna, onMonday]) {
      expect(await refusalOf(office.reader.read(site.fritz, bookingId))).toMatchObject(NOT_FOUND);
      const cancelled = office.statuses.cancel(site.fritz, bookingId);
      expect(await refusalOf(cancelled)).toMatchObject(NOT_FOUND);
      const moved = office.moves.move({ actor: site.fritz, bookingId, placeId: site.farDesk });
      expect(await refusalOf(moved)).toMatchObject(NOT_FOUND);
    }
  });
});
