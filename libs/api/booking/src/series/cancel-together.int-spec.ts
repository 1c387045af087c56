import type { TestSite } from '@etage/database/testing';
import { aSlot, at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { aSeries } from '../testing/a-series';
import { refusalOf } from '../testing/refusal-of';

describe('days that are cancelled at once', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const fortnight = aSlot('2026-11-23 00:00', '2026-12-05 00:00');
  const cancel = () => office.seriesCancellations.cancelSpan(site.anna, fortnight);

  it('are all that is mine and begins on them, whatever it belongs to', async () => {
    const { bookings } = await office.series.book(aSeries(site.anna, site.desk));
    const room = await office.booked(site.anna, site.meetingRoom);
    const others = await office.booked(site.ben, site.nextDesk);
    const ids = bookings.map(({ bookingId }) => bookingId);
    expect((await cancel()).sort()).toEqual([ids[0], ids[1], room].sort());
    expect((await office.reader.read(site.ben, others)).status).toBe('confirmed');
    expect(await cancel()).toEqual([]);
  });

  it('leave alone what has begun and where somebody is checked in', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = at('2026-11-23 07:50');
    await office.statuses.checkIn(site.anna, bookingId);
    expect(await cancel()).toEqual([]);
    expect((await office.reader.read(site.anna, bookingId)).status).toBe('checked-in');
  });

  it('are taken back with the series they belong to, as far as nobody has the place by now', async () => {
    const { seriesId } = await office.series.book(aSeries(site.anna, site.desk, { title: 'Amt' }));
    const cancelled = await cancel();
    await office.book(site.ben, site.desk, { slot: monday('10:00', '12:00') });
    const { bookings, refused } = await office.rebookings.rebook(site.anna, cancelled);
    expect(bookings).toMatchObject([
      { startsAt: at('2026-11-30 08:00').toISOString(), seriesId, title: 'Amt' },
    ]);
    expect(refused).toMatchObject([{ rejections: [{ code: 'place-taken' }] }]);
  });

  it('are not taken back by others, nor where nothing was cancelled', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    const mine = office.rebookings.rebook(site.anna, [bookingId]);
    expect(await refusalOf(mine)).toMatchObject({ status: 404 });
    const [cancelled] = await cancel();
    if (!cancelled) throw new Error('nothing was cancelled');
    const theirs = office.rebookings.rebook(site.ben, [cancelled]);
    expect(await refusalOf(theirs)).toMatchObject({ status: 404 });
  });
});
