import type { TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('a guest', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const greta = (host = site.anna) =>
    office.guests.name(host.personId, { name: 'Greta Gast', organisation: 'Land' });

  it('named twice by one host is the same one, also at once, and another host has their own', async () => {
    const [first, second] = await Promise.all([greta(), greta()]);
    expect(first.guestId).toBe(second.guestId);
    expect((await greta(site.ben)).guestId).not.toBe(first.guestId);
    expect(await office.guests.list(site.anna.personId)).toEqual([first]);
  });

  it('sits at one desk at a time, and leaves the host free to have one too', async () => {
    const { guestId } = await greta();
    const guests = await office.book(site.anna, site.desk, { guestId });
    expect(guests).toMatchObject({ guest: { name: 'Greta Gast', organisation: 'Land' } });
    await office.book(site.anna, site.nextDesk);
    expect(await refusalOf(office.book(site.anna, site.farDesk, { guestId }))).toMatchObject({
      code: 'person-already-booked',
      rejections: [{ bookingId: guests.bookingId }],
    });
    const { bookingId } = guests;
    const moved = await office.moves.move({ actor: site.anna, bookingId, placeId: site.farDesk });
    expect(moved.guest?.guestId).toBe(guestId);
  });

  it('is nobody to whoever is not the host', async () => {
    const { guestId } = await greta();
    expect(await refusalOf(office.book(site.ben, site.desk, { guestId }))).toMatchObject({
      status: 404,
    });
    const forAnna = { guestId, personId: site.anna.personId };
    expect(await refusalOf(office.book(site.fritz, site.desk, forAnna))).toMatchObject({
      status: 404,
    });
  });

  it('comes although the host is away: a holiday cancels what is the own', async () => {
    const { guestId } = await greta();
    const guests = await office.book(site.anna, site.desk, { guestId });
    const own = await office.booked(site.anna, site.nextDesk);
    const week = { startsAt: at('2026-11-23 00:00'), endsAt: at('2026-11-28 00:00') };
    expect(await office.seriesCancellations.cancelSpan(site.anna, week)).toEqual([own]);
    await office.statuses.cancel(site.anna, guests.bookingId);
    const { bookings } = await office.rebookings.rebook(site.anna, [guests.bookingId]);
    expect(bookings).toMatchObject([{ guest: { guestId }, placeId: site.desk }]);
  });

  it('is forgotten two weeks after the last visit, and the booking stays that of a guest', async () => {
    const { guestId } = await greta();
    const { bookingId } = await office.book(site.anna, site.desk, { guestId });
    office.now = new Date(monday().endsAt.getTime() + 14 * 86_400_000 - 1);
    await office.guests.forgetDue();
    expect(await office.guests.list(site.anna.personId)).toHaveLength(1);
    office.now = new Date(office.now.getTime() + 2);
    expect(await office.guests.forgetDue()).toBeGreaterThan(0);
    expect(await office.guests.list(site.anna.personId)).toEqual([]);
    const left = await office.reader.read(site.anna, bookingId);
    expect(left.guest).toEqual({ guestId, name: null, organisation: null });
  });
});
