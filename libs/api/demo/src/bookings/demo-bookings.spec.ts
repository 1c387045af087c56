import { holdsPlace, siteDayOf, type PlaceId, type SiteDay } from '@etage/domain';
import { calendarOf, type Booking, type Place, type Site } from '@etage/database';
import { nthWorkingDay, workingDays } from '../calendar/working-day';
import type { DemoCityRows } from '../demo-city.rows';
import { ADMINISTRATOR_EMAIL, FACILITY_EMAIL, personEmail } from '../people/demo-accounts';
import { BookingInspector } from '../testing/booking-inspector';
import { cityAt } from '../testing/city-at';

const TIME_ZONE = 'Europe/Berlin';
const dayOf = ({ startsAt }: Pick<Booking, 'startsAt'>): SiteDay => siteDayOf(startsAt, TIME_ZONE);

const cleanDesks = ({ places }: DemoCityRows): Place[] =>
  places.filter(({ kind, assignedPersonId }) => kind === 'desk' && assignedPersonId === null);

/** The desks with a booking, by day or whatever else `key` tells. */
function usedDesks(
  { bookingSlots }: DemoCityRows,
  key: (used: { placeId: PlaceId; siteDay: SiteDay }) => string,
): Map<string, Set<PlaceId>> {
  const used = new Map<string, Set<PlaceId>>();
  for (const slot of bookingSlots) {
    if (slot.seatedPersonId === null) continue;
    const { placeId } = slot;
    const group = key({ placeId, siteDay: dayOf(slot) });
    used.set(group, (used.get(group) ?? new Set()).add(placeId));
  }
  return used;
}

/** Share of the clean desks with a booking, for every day with any. */
function attendanceByDay(city: DemoCityRows): Map<string, number> {
  const desks = cleanDesks(city).length;
  const used = usedDesks(city, ({ siteDay }) => siteDay);
  return new Map([...used].map(([day, places]) => [day, places.size / desks]));
}

const daysOf = (city: DemoCityRows) =>
  workingDays(
    calendarOf(city.sites[0] as Site, city.installation.createdAt),
    city.installation.createdAt,
  );

function bookingsOf(city: DemoCityRows, email: string): Booking[] {
  const person = city.persons.find((candidate) => candidate.email === email);
  return city.bookings.filter(({ personId }) => personId === person?.id);
}

const SLOW_MACHINE_MS = 60_000;
const INSTANTS = {
  'a Tuesday morning': '2026-11-24T09:20:00+01:00',
  'the Sunday night before Christmas': '2026-12-20T00:10:00+01:00',
  'the Monday after the clocks went forward': '2027-03-29T08:00:00+02:00',
};

describe.each(Object.entries(INSTANTS))('the bookings of the demo on %s', (_name, instant) => {
  const now = new Date(instant);
  let city: DemoCityRows;
  beforeAll(async () => {
    city = await cityAt(now);
  }, SLOW_MACHINE_MS);

  it('keep every rule of booking', () => {
    const inspector = new BookingInspector(city);
    const refused = city.bookings
      .filter(({ status }) => holdsPlace(status))
      .flatMap((booking) => inspector.rejectionsOf(booking).map(({ code }) => [code, booking.id]));
    expect(refused).toEqual([]);
  });

  it('reach from four weeks back to three weeks ahead', () => {
    const days = daysOf(city).map(({ siteDay }) => siteDay);
    const booked = city.bookings.map(dayOf).sort();
    expect(booked[0]).toBe(days[0]);
    expect(booked.at(-1)).toBe(days.at(-1));
  });

  it('have ids of their own and one slot for each place they hold', () => {
    expect(new Set(city.bookings.map(({ id }) => id)).size).toBe(city.bookings.length);
    const held = new Set(city.bookingSlots.map(({ bookingId }) => bookingId));
    const holding = city.bookings.filter(({ status }) => holdsPlace(status));
    expect(held).toEqual(new Set(holding.map(({ id }) => id)));
  });

  it('were all made before now', () => {
    expect(city.bookings.filter(({ createdAt }) => createdAt > now)).toEqual([]);
  });

  it('peak midweek', () => {
    const attendance = attendanceByDay(city);
    const past = daysOf(city).filter(({ ahead }) => ahead < 0);
    const mean = (weekdays: readonly number[]): number => {
      const shares = past
        .filter(({ weekday }) => weekdays.includes(weekday))
        .map(({ siteDay }) => attendance.get(siteDay) ?? 0);
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    expect(mean([2, 3, 4])).toBeGreaterThan(0.63);
    expect(mean([2, 3, 4])).toBeLessThan(0.72);
    expect(mean([1])).toBeLessThan(0.56);
    expect(mean([5])).toBeLessThan(0.45);
  });

  it('leave every floor with free desks on every day ahead', () => {
    const floorOf = new Map(city.places.map(({ id, floorId }) => [id, floorId]));
    const used = usedDesks(city, ({ placeId, siteDay }) => `${floorOf.get(placeId)} ${siteDay}`);
    for (const { siteDay } of daysOf(city).filter(({ ahead }) => ahead >= 0)) {
      for (const { id } of city.floors) {
        const desks = cleanDesks(city).filter(({ floorId }) => floorId === id);
        const taken = used.get(`${id} ${siteDay}`)?.size ?? 0;
        expect(desks.length - taken).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('leave the week of both visitors free but for one booking on the third working day', () => {
    const days = daysOf(city);
    const until = nthWorkingDay(days, 5).siteDay;
    const from = siteDayOf(now, TIME_ZONE);
    const thisWeek = (email: string): SiteDay[] =>
      bookingsOf(city, email)
        .map(dayOf)
        .filter((day) => day >= from && day <= until);
    expect(thisWeek(personEmail(1))).toEqual([nthWorkingDay(days, 3).siteDay]);
    expect(thisWeek(personEmail(2))).toEqual([]);
    expect(bookingsOf(city, personEmail(1)).length).toBeGreaterThan(3);
  });

  it('leave the accounts of the facility manager and the administrator alone', () => {
    expect(bookingsOf(city, FACILITY_EMAIL)).toEqual([]);
    expect(bookingsOf(city, ADMINISTRATOR_EMAIL)).toEqual([]);
  });
});

describe('the bookings of the demo', () => {
  let city: DemoCityRows;
  beforeAll(async () => {
    city = await cityAt(new Date(INSTANTS['a Tuesday morning']));
  }, SLOW_MACHINE_MS);

  it('are mostly checked in where they are over, and some were cancelled or released', () => {
    const past = city.bookings.filter(({ endsAt }) => endsAt <= city.installation.createdAt);
    const count = (status: string): number => past.filter((row) => row.status === status).length;
    expect(count('checked-in') / past.length).toBeGreaterThan(0.8);
    expect(count('cancelled')).toBeGreaterThan(50);
    expect(count('released')).toBeGreaterThan(50);
  });

  it('wait for approval in the council chamber', () => {
    const waiting = city.bookings.filter(({ status }) => status === 'requested');
    const places = new Set(waiting.map(({ placeId }) => placeId));
    expect(waiting.length).toBeGreaterThan(0);
    expect(city.places.filter(({ id }) => places.has(id)).map(({ name }) => name)).toEqual([
      'Großer Sitzungssaal',
    ]);
  });

  it('thin out with the weeks ahead', () => {
    const attendance = attendanceByDay(city);
    const wednesdays = ['2026-11-25', '2026-12-02', '2026-12-09'].map(
      (day) => attendance.get(day) ?? 0,
    );
    expect(wednesdays).toEqual([...wednesdays].sort((a, b) => b - a));
    expect(wednesdays.at(-1)).toBeGreaterThan(0.2);
  });

  it('take project offices as a whole and, on other days, desk by desk', () => {
    const offices = city.places.filter(({ use }) => use === 'project-office');
    const officeIds = new Set<string | null>(offices.map(({ id }) => id));
    const inside = new Set(
      city.places.filter(({ roomId }) => officeIds.has(roomId)).map(({ id }) => id),
    );
    expect(city.bookings.some(({ placeId }) => officeIds.has(placeId))).toBe(true);
    expect(city.bookings.some(({ placeId }) => inside.has(placeId))).toBe(true);
  });
});
