import type { BookingId, PersonId, PlaceId, UnitId } from '@etage/domain';
import { aPlace, aSlot } from '@etage/domain/testing';
import type { PreparedBooking } from './floor-bookings';
import { PlaceOnDay } from './place-on-day';

const place = aPlace();

const booked = (from: string, till: string): PreparedBooking => ({
  ...aSlot(`2026-11-23 ${from}`, till),
  bookingId: from as BookingId,
  placeId: 'd1' as PlaceId,
  status: 'confirmed',
  personId: 'p1' as PersonId,
  guest: null,
  person: {
    personId: 'p1' as PersonId,
    unitId: 'u1' as UnitId,
    visibility: 'unit',
    givenName: 'Ada',
    familyName: 'Alt',
  },
  mine: false,
  nameless: `"${from}"`,
});

const onDay = (...bookings: PreparedBooking[]) => new PlaceOnDay(place, bookings, bookings);
const slot = (from: string, till: string) => aSlot(`2026-11-23 ${from}`, till);

describe('a place on a day', () => {
  it('is made once for all slots that see the same', () => {
    const day = onDay(booked('09:00', '10:00'));
    const seen = day.during(slot('08:00', '16:00'));
    expect(seen.forStrangers).toContain('"state":"partly-free","bookings":["09:00"]');
    expect(day.during(slot('07:00', '12:00'))).toBe(seen);
  });

  it('looks otherwise to a slot that a booking fills', () => {
    const day = onDay(booked('09:00', '10:00'));
    day.during(slot('08:00', '16:00'));
    const filled = day.during(slot('09:15', '09:45'));
    expect(filled.forStrangers).toContain('"state":"taken","bookings":["09:00"]');
  });

  it('shows a slot only the bookings in it', () => {
    const [early, late] = [booked('08:00', '09:00'), booked('14:00', '15:00')];
    const day = onDay(early, late);
    expect(day.during(slot('07:00', '12:00')).own).toEqual([early]);
    expect(day.during(slot('10:00', '12:00')).forStrangers).toContain(
      '"state":"free","bookings":[]',
    );
    expect(day.during(slot('07:00', '16:00')).own).toEqual([early, late]);
  });
});
