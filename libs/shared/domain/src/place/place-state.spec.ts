import fc from 'fast-check';
import { BOOKING_STATUSES } from '../booking/booking-status';
import {
  aFacilityManager,
  anActor,
  anySlotAfter,
  aPlace,
  aSlot,
  at,
  COLLEAGUE,
  ME,
  MY_OFFICE,
  OTHER_OFFICE,
} from '../testing';
import { PLACE_STATES, placeState, type VisibleBooking } from './place-state';

const slot = aSlot('2026-11-23 08:00', '16:00');
const closed = {
  startsAt: at('2026-11-23 12:00'),
  endsAt: null,
  reason: 'defect',
  note: null,
} as const;
const booking = (
  start: string,
  end: string,
  changes: Partial<VisibleBooking> = {},
): VisibleBooking => ({
  ...aSlot(`2026-11-23 ${start}`, end),
  status: 'confirmed',
  mine: false,
  ...changes,
});
const stateOf = (place: Parameters<typeof aPlace>[0], ...bookings: VisibleBooking[]) =>
  placeState(aPlace(place), bookings, slot, anActor());

describe('how a place looks', () => {
  it.each([
    ['free', 'without bookings', []],
    [
      'free',
      'with neighbours before and after',
      [booking('07:00', '08:00'), booking('16:00', '17:00')],
    ],
    ['partly-free', 'with a booking in the morning', [booking('08:00', '12:00')]],
    ['taken', 'with a booking all day', [booking('07:00', '17:00')]],
    [
      'taken',
      'with two bookings that leave nothing',
      [booking('08:00', '12:00'), booking('12:00', '16:00')],
    ],
    ['requested', 'with a request all day', [booking('08:00', '16:00', { status: 'requested' })]],
    [
      'taken',
      'with a request and a booking',
      [booking('08:00', '12:00', { status: 'requested' }), booking('12:00', '16:00')],
    ],
    ['mine', 'with my booking of an hour', [booking('09:00', '10:00', { mine: true })]],
    [
      'requested',
      'with my request',
      [booking('09:00', '10:00', { mine: true, status: 'requested' })],
    ],
    [
      'mine',
      'with mine among others',
      [booking('08:00', '12:00'), booking('12:00', '13:00', { mine: true })],
    ],
    ['free', 'with my booking outside the slot', [booking('16:00', '17:00', { mine: true })]],
  ] as const)('is %s %s', (state, _, bookings) => {
    expect(stateOf({}, ...bookings)).toBe(state);
  });

  it.each([
    ['reserved', 'held for another office', { reservedUnitId: OTHER_OFFICE }],
    ['free', 'held for my office', { reservedUnitId: MY_OFFICE }],
    ['reserved', 'assigned to somebody', { assignedPersonId: COLLEAGUE }],
    ['free', 'assigned to me', { assignedPersonId: ME }],
    ['closed', 'closed for a part of the slot', { closures: [closed] }],
  ] as const)('is %s when it is %s', (state, _, place) => {
    expect(stateOf(place)).toBe(state);
  });

  it('is free to who manages places though it is held for another office, as it may be booked', () => {
    const stateFor = (place: Parameters<typeof aPlace>[0]) =>
      placeState(aPlace(place), [], slot, aFacilityManager());
    expect(stateFor({ reservedUnitId: OTHER_OFFICE })).toBe('free');
    expect(stateFor({ assignedPersonId: COLLEAGUE })).toBe('reserved');
  });

  it('puts closed above mine, mine above taken, taken above reserved, reserved above partly free', () => {
    const mine = booking('09:00', '10:00', { mine: true });
    const reserved = { reservedUnitId: OTHER_OFFICE };
    expect(stateOf({ closures: [closed] }, mine)).toBe('closed');
    expect(stateOf(reserved, mine, booking('10:00', '16:00'))).toBe('mine');
    expect(stateOf(reserved, booking('08:00', '16:00'))).toBe('taken');
    expect(stateOf(reserved, booking('08:00', '12:00'))).toBe('reserved');
  });

  it('has one of the known states, whatever the bookings, in any order', () => {
    const anyBooking = fc.record({
      slot: anySlotAfter(at('2026-11-23 06:00')),
      status: fc.constantFrom(...BOOKING_STATUSES),
      mine: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyBooking, { maxLength: 6 }), fc.boolean(), (drawn, isClosed) => {
        const bookings = drawn
          .map(({ slot: span, ...rest }) => ({ ...span, ...rest }))
          .filter((candidate) => !candidate.mine || candidate.status !== 'requested');
        const place = { closures: isClosed ? [closed] : [] };
        const state = stateOf(place, ...bookings);
        expect(PLACE_STATES).toContain(state);
        expect(stateOf(place, ...[...bookings].reverse())).toBe(state);
        expect(state === 'closed').toBe(isClosed);
      }),
    );
  });
});
