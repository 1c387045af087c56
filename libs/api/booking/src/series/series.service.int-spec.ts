import type { TestSite } from '@etage/database/testing';
import { aSlot, at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { aSeries } from '../testing/a-series';
import { refusalOf } from '../testing/refusal-of';

const MONDAYS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
const startsOf = (days: readonly string[]) => days.map((each) => at(`${each} 08:00`).toISOString());

describe('a series', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const secondMonday = aSlot('2026-11-30 08:00', '16:00');

  it('is one booking for each occurrence, announced once', async () => {
    const { bookings, refused, seriesId } = await office.series.book(aSeries(site.anna, site.desk));
    expect(bookings.map(({ startsAt }) => startsAt)).toEqual(startsOf(MONDAYS));
    expect(new Set(bookings.map((booking) => booking.seriesId))).toEqual(new Set([seriesId]));
    expect(refused).toEqual([]);
    const [change, ...others] = await office.changesOf(site.floorId);
    expect([change?.action, change?.bookings.length, others]).toEqual(['booking.created', 4, []]);
  });

  it('is previewed with all that stands against each occurrence, and what could be had instead', async () => {
    await office.book(site.ben, site.desk, { slot: secondMonday });
    const recurrence = 'FREQ=WEEKLY;COUNT=6';
    const verdicts = await office.series.preview(aSeries(site.anna, site.desk, { recurrence }));
    expect(verdicts.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      [],
      ['place-taken'],
      ...[[], [], ['too-far-ahead'], ['too-far-ahead']],
    ]);
    expect(verdicts[1]?.alternatives[0]).toEqual({
      kind: 'other-place',
      placeId: site.nextDesk,
      sameRoom: true,
    });
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
  });

  it('takes what is possible and says what is not, or takes nothing', async () => {
    await office.book(site.ben, site.desk, { slot: secondMonday });
    const all = aSeries(site.anna, site.desk, { mode: 'all-or-nothing' });
    expect(await refusalOf(office.series.book(all))).toMatchObject({
      status: 409,
      code: 'place-taken',
    });
    const { bookings, refused, seriesId } = await office.series.book(aSeries(site.anna, site.desk));
    expect(bookings).toHaveLength(3);
    expect(refused).toMatchObject([
      { startsAt: secondMonday.startsAt.toISOString(), rejections: [{ code: 'place-taken' }] },
    ]);
    expect((await office.seriesReader.read(site.anna, seriesId)).refused).toEqual(refused);
  });

  it('takes an occurrence elsewhere, on another floor and at another time, when it is asked for', async () => {
    const instead = [
      { occurrenceStartsAt: monday().startsAt, placeId: site.nextDesk, slot: monday() },
      {
        occurrenceStartsAt: secondMonday.startsAt,
        placeId: site.upperDesk,
        slot: aSlot('2026-11-30 12:00', '16:00'),
      },
    ];
    const { bookings } = await office.series.book(aSeries(site.anna, site.desk, { instead }));
    expect(bookings.map(({ placeId }) => placeId)).toEqual([
      ...[site.nextDesk, site.upperDesk, site.desk, site.desk],
    ]);
    const above = await office.changesOf(site.upperFloorId);
    expect(above.map(({ bookings: announced }) => announced.length)).toEqual([1]);
    const unknown = [
      { ...instead[0], occurrenceStartsAt: at('2026-11-24 08:00') },
    ] as typeof instead;
    const wish = aSeries(site.ben, site.desk, { instead: unknown });
    expect(await refusalOf(office.series.book(wish))).toMatchObject({ code: 'invalid-input' });
  });

  it.each([
    ['is empty', { slot: monday('16:00', '08:00') }, 422, 'slot-empty'],
    ['has an unreadable rule', { recurrence: 'FREQ=HOURLY;COUNT=2' }, 422, 'recurrence-unreadable'],
    ['never ends', { recurrence: 'FREQ=WEEKLY' }, 422, 'recurrence-endless'],
    ['is too long', { recurrence: 'FREQ=DAILY;COUNT=201' }, 422, 'too-many-occurrences'],
    [
      'lies on weekends alone',
      { recurrence: 'FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4' },
      422,
      'outside-frame-hours',
    ],
  ])('is refused when it %s', async (_, changes, status, code) => {
    const wish = aSeries(site.anna, site.desk, changes);
    expect(await refusalOf(office.series.book(wish))).toMatchObject({ status, code });
    expect(await office.changesOf(site.floorId)).toEqual([]);
  });

  it('does not stand in its own way, and where it would, the first occurrence counts', async () => {
    office.now = at('2026-11-20 12:00');
    const slot = aSlot('2026-11-23 08:00', '2026-11-25 12:00');
    const wish = { slot, recurrence: 'FREQ=DAILY;BYDAY=MO,WE;COUNT=2' };
    const { bookings, refused } = await office.series.book(
      aSeries(site.anna, site.meetingRoom, wish),
    );
    expect([bookings.length, refused.length]).toEqual([1, 1]);
    expect(refused[0]?.rejections).toMatchObject([{ code: 'place-taken' }]);
  });

  it('keeps the hours on the wall when the clocks change', async () => {
    office.now = at('2026-10-20 12:00');
    const slot = aSlot('2026-10-23 08:00', '16:00');
    const wish = { slot, recurrence: 'FREQ=DAILY;BYDAY=MO,FR;COUNT=2' };
    const autumn = await office.series.book(aSeries(site.anna, site.desk, wish));
    expect(autumn.bookings.map(({ startsAt }) => startsAt)).toEqual([
      ...['2026-10-23T06:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ]);
    office.now = at('2027-03-24 12:00');
    const spring = aSlot('2027-03-25 08:00', '16:00');
    const { bookings } = await office.series.book(
      aSeries(site.ben, site.desk, { slot: spring, recurrence: 'FREQ=WEEKLY;COUNT=2' }),
    );
    expect(bookings.map(({ startsAt }) => startsAt)).toEqual([
      ...['2027-03-25T07:00:00.000Z', '2027-04-01T06:00:00.000Z'],
    ]);
  });

  it('is made once, however often and however many times at once it is asked for', async () => {
    const wish = aSeries(site.anna, site.desk, { idempotencyKey: 'once' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => office.series.book(wish)));
    expect(new Set(answers.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
    const other = { ...wish, title: 'Sprechstunde' };
    expect(await refusalOf(office.series.book(other))).toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('is nobody else’s to read or cancel', async () => {
    const { seriesId } = await office.series.book(aSeries(site.anna, site.desk));
    const read = office.seriesReader.read(site.ben, seriesId);
    expect(await refusalOf(read)).toMatchObject({ status: 404 });
    const cancel = office.seriesCancellations.cancelSeries({
      ...{ actor: site.ben, seriesId, startsAt: undefined },
    });
    expect(await refusalOf(cancel)).toMatchObject({ status: 404 });
  });

  it('is cancelled from an occurrence on, and then the rest of it', async () => {
    const { seriesId, bookings } = await office.series.book(aSeries(site.anna, site.desk));
    const cancel = (startsAt?: Date) =>
      office.seriesCancellations.cancelSeries({ actor: site.anna, seriesId, startsAt });
    const ids = bookings.map(({ bookingId }) => bookingId);
    expect((await cancel(at('2026-12-07 08:00'))).sort()).toEqual(ids.slice(2).sort());
    office.now = at('2026-11-24 08:00');
    expect(await cancel()).toEqual([ids[1]]);
    const { bookings: after } = await office.seriesReader.read(site.anna, seriesId);
    expect(after.map(({ status }) => status)).toEqual(['confirmed', ...Array(3).fill('cancelled')]);
    expect(await cancel()).toEqual([]);
  });
});
