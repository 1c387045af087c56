import type { AllowanceView } from '@etage/contract';
import { decideBooking, type PlaceId, type SiteId, type UnitId } from '@etage/domain';
import { DESK_1, floorDay, onPlan } from '../testing/floor-days';
import { booking, ME, MY_UNIT, place, session, site } from '../testing/views';
import { bookingFactsOf, type KnownInBrowser } from './booking-facts';
import { placeFactsOf } from './place-facts';
import { placeStatesOf } from './place-states';

const ROOM = 'room' as PlaceId;
const slot = {
  startsAt: new Date('2026-11-23T07:00:00Z'),
  endsAt: new Date('2026-11-23T15:00:00Z'),
};
const now = new Date('2026-11-22T12:00:00Z');

const codes = (known: Partial<KnownInBrowser> = {}) => {
  const desk = known.place ?? place('desk-1');
  const facts = bookingFactsOf({
    now,
    session: session(),
    site: site(),
    place: desk,
    places: [desk],
    floorDay: floorDay(1),
    myBookings: [],
    ...known,
  });
  return decideBooking({ placeId: desk.placeId, slot, personId: ME }, facts).map(
    ({ code }) => code,
  );
};

describe('the facts a browser knows', () => {
  it('let a free desk be booked', () => {
    expect(codes()).toEqual([]);
  });

  it('see a booking of the place, of its room, and of the desks in a room', () => {
    const room = place('room', { kind: 'room' });
    const desk = place('desk-1', { roomId: ROOM });
    const roomTaken = { ...floorDay(1), bookings: { [ROOM]: [onPlan('b', 8, 9)] } };
    const deskTaken = { ...floorDay(1), bookings: { [DESK_1]: [onPlan('b', 8, 9)] } };
    const places = [room, desk];
    expect(codes({ place: desk, places, floorDay: deskTaken })).toEqual(['place-taken']);
    expect(codes({ place: desk, places, floorDay: roomTaken })).toEqual(['place-taken']);
    expect(codes({ place: room, places, floorDay: deskTaken })).toEqual(['place-taken']);
  });

  it('see my desk on another floor, but not what I cancelled and not my meeting room', () => {
    expect(codes({ myBookings: [booking('mine')] })).toEqual(['person-already-booked']);
    expect(codes({ myBookings: [booking('mine', { status: 'cancelled' })] })).toEqual([]);
    const { place: where } = booking('mine');
    expect(codes({ myBookings: [booking('mine', { place: { ...where, kind: 'room' } })] })).toEqual(
      [],
    );
  });

  it('count what I have of the kind that is limited', () => {
    const limits = { daysAhead: null, hoursPerWeek: null, hoursPerBooking: null, openBookings: 1 };
    const { bookingId, startsAt, endsAt } = booking('tomorrow');
    const desks: AllowanceView = {
      ...{ siteId: 'site' as SiteId, siteName: 'Rathaus', timeZone: 'Europe/Berlin' },
      ...limits,
      kind: 'desk',
      counted: [{ bookingId, startsAt, endsAt }],
    };
    expect(codes({ allowances: [desks] })).toEqual(['too-many-open-bookings']);
    expect(codes({ allowances: [{ ...desks, kind: 'room' }] })).toEqual([]);
  });

  it('know whether an assigned desk is mine, though not whose it is otherwise', () => {
    expect(codes({ place: place('desk-1', { assigned: 'to-me' }) })).toEqual([]);
    expect(codes({ place: place('desk-1', { assigned: 'to-somebody' }) })).toEqual([
      'desk-assigned',
    ]);
    expect(placeFactsOf(place('d', { assigned: 'to-somebody' }), ME).assignedPersonId).toBe(
      'somebody',
    );
  });

  it('read closures as instants, open-ended ones included', () => {
    const closures = [
      { startsAt: '2026-11-23T06:00:00Z', endsAt: null, reason: 'defect', note: null } as const,
    ];
    expect(codes({ place: place('desk-1', { closures }) })).toEqual(['place-closed']);
  });
});

describe('placeStatesOf', () => {
  const other = { unitId: 'other-unit' as UnitId, name: 'Team Altstadt' };
  const states = (floor: ReturnType<typeof place>[], day = floorDay(1)) =>
    Object.fromEntries(placeStatesOf(floor, day, slot, session()));

  it('derives how each place looks to me during the slot', () => {
    const day = floorDay(1, {
      'desk-1': [onPlan('a', 7, 15, { mine: true })],
      'desk-2': [onPlan('b', 7, 9)],
    });
    const floor = [
      place('desk-1'),
      place('desk-2'),
      place('desk-3'),
      place('desk-4', { reservedFor: other }),
      place('desk-5', { reservedFor: { unitId: MY_UNIT, name: 'wir' } }),
    ];
    expect(states(floor, day)).toEqual({
      'desk-1': 'mine',
      'desk-2': 'partly-free',
      'desk-3': 'free',
      'desk-4': 'reserved',
      'desk-5': 'free',
    });
  });

  it('shows the desks of a room that is booked as a whole as taken', () => {
    const floor = [place('room', { kind: 'room' }), place('desk-1', { roomId: ROOM })];
    const day = { ...floorDay(1), bookings: { [ROOM]: [onPlan('a', 7, 15)], [DESK_1]: [] } };
    expect(states(floor, day)).toEqual({ room: 'taken', 'desk-1': 'taken' });
  });

  it('shows the desks of my room as mine, but not the room of my desk', () => {
    const floor = [place('room', { kind: 'room' }), place('desk-1', { roomId: ROOM })];
    const mine = (placeId: string) => ({
      ...floorDay(1),
      bookings: { [placeId]: [{ ...onPlan('b', 7, 15), mine: true }] },
    });
    expect(states(floor, mine('room'))).toEqual({ room: 'mine', 'desk-1': 'mine' });
    expect(states(floor, mine('desk-1'))).toEqual({ room: 'taken', 'desk-1': 'mine' });
  });
});
