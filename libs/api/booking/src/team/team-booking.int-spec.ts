import type { TeamSeat } from '@etage/contract';
import type { TestSite } from '@etage/database/testing';
import type { GuestId, PersonId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('booking for a team', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const book = (seats: readonly TeamSeat[], actor = site.anna) =>
    office.teams.book({ actor, slot: monday(), seats, title: null });
  const guest = async (): Promise<GuestId> =>
    (await office.guests.name(site.anna.personId, { name: 'Greta Gast', organisation: null }))
      .guestId;
  const seatsOf = async (guestId: GuestId): Promise<TeamSeat[]> => [
    { personId: site.anna.personId, placeId: site.desk },
    { personId: site.ben.personId, placeId: site.nextDesk },
    { guestId, placeId: site.farDesk },
  ];

  it('gives each a desk of their own, announced once, and a guest sits as one of the host', async () => {
    const guestId = await guest();
    const bookings = await book(await seatsOf(guestId));
    expect(bookings.map((each) => [each.personId, each.placeId, each.guest?.name])).toEqual(
      expect.arrayContaining([
        [site.anna.personId, site.desk, undefined],
        [site.ben.personId, site.nextDesk, undefined],
        [site.anna.personId, site.farDesk, 'Greta Gast'],
      ]),
    );
    const changes = await office.changesOf(site.floorId);
    expect(changes).toMatchObject([{ action: 'booking.created', actorId: site.anna.personId }]);
    expect(changes[0]?.bookings).toHaveLength(3);
  });

  it('books nobody when one cannot be had, and says against whose seat what stands', async () => {
    await office.book(site.carla, site.farDesk);
    await office.book(site.ben, site.upperDesk);
    const seats = await seatsOf(await guest());
    expect(await refusalOf(book(seats))).toMatchObject({
      status: 409,
      rejections: [
        { code: 'person-already-booked', seat: seats[1] },
        { code: 'place-taken', seat: seats[2] },
      ],
    });
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
  });

  it.each(['dora', 'carla'] as const)(
    'refuses to book for %s, and tells nothing of their bookings',
    async (name) => {
      await office.book(site[name], site.upperDesk);
      const seats = [{ personId: site[name].personId, placeId: site.desk }];
      expect(await refusalOf(book(seats))).toMatchObject({
        status: 403,
        rejections: [{ code: 'not-allowed-to-book-for-others' }],
      });
      const wish = { actor: site.anna, floorId: site.floorId, slot: monday() };
      const { refused } = await office.teamPreviews.preview({
        ...wish,
        people: [{ personId: site[name].personId }],
      });
      const [only] = refused;
      expect(only?.rejections.map(({ code }) => code)).toEqual(['not-allowed-to-book-for-others']);
    },
  );

  it('is refused at once when a colleague no longer lets the unit book', async () => {
    await office.database.dataSource.query(
      `UPDATE person SET bookable_by = 'nobody' WHERE id = $1`,
      [site.ben.personId],
    );
    const wish = { personId: site.ben.personId };
    expect(await refusalOf(office.book(site.anna, site.desk, wish))).toMatchObject({ status: 403 });
  });

  it('lets a colleague be booked for alone as well, who is told where they sit already', async () => {
    const wish = { personId: site.ben.personId };
    await office.book(site.anna, site.desk, wish);
    expect(await refusalOf(office.book(site.anna, site.farDesk, wish))).toMatchObject({
      code: 'person-already-booked',
    });
  });

  it('gives one desk to nobody twice, and one person no two desks', async () => {
    const personId = site.anna.personId;
    const twice = [
      { personId, placeId: site.desk },
      { personId, placeId: site.nextDesk },
    ];
    expect(await refusalOf(book(twice))).toMatchObject({ code: 'person-already-booked' });
    const shared = [
      { personId, placeId: site.desk },
      { personId: site.ben.personId, placeId: site.desk },
    ];
    expect(await refusalOf(book(shared))).toMatchObject({ code: 'place-taken' });
  });

  it('is for people who work here, whoever books for everybody', async () => {
    const [gone] = await office.database.dataSource.query<{ personId: PersonId }[]>(
      `SELECT gen_random_uuid() AS "personId"`,
    );
    const seats = [{ personId: gone!.personId, placeId: site.desk }];
    expect(await refusalOf(book(seats, site.fritz))).toMatchObject({ status: 404 });
    const wish = { actor: site.fritz, floorId: site.floorId, slot: monday(), people: [gone!] };
    expect(await refusalOf(office.teamPreviews.preview(wish))).toMatchObject({ status: 404 });
  });

  it('tells nobody where the people were on days gone by', async () => {
    await office.book(site.ben, site.desk);
    office.now = at('2026-11-24 12:00');
    const people = [{ personId: site.ben.personId }];
    const wish = { actor: site.fritz, floorId: site.floorId, slot: monday(), people };
    const { refused } = await office.teamPreviews.preview(wish);
    expect(refused.map(({ rejections }) => rejections)).toEqual([[{ code: 'in-the-past' }]]);
  });

  it('is offered the desks side by side, and how many there are', async () => {
    const people = [{ personId: site.anna.personId }, { personId: site.ben.personId }];
    const wish = { actor: site.anna, floorId: site.floorId, slot: monday(), people };
    expect(await office.teamPreviews.preview(wish)).toEqual({
      openDesks: 3,
      refused: [],
      groups: [
        {
          seats: [
            { personId: site.anna.personId, placeId: site.desk },
            { personId: site.ben.personId, placeId: site.nextDesk },
          ],
          spreadMetres: 2,
          apartMetres: 0,
        },
      ],
    });
    await office.book(site.carla, site.desk);
    const { groups } = await office.teamPreviews.preview(wish);
    expect(groups.map(({ seats, apartMetres }) => [seats.length, apartMetres])).toEqual([
      [1, 0],
      [1, 17],
    ]);
  });

  it('sees no desks of a floor that is not for them', async () => {
    const wish = { actor: site.anna, floorId: site.restrictedFloorId, slot: monday(), people: [] };
    expect(await refusalOf(office.teamPreviews.preview(wish))).toMatchObject({ status: 404 });
  });
});
