import { aSlot, at, DESK, facts, held, MY_BOOKING, NEXT_DESK, OTHER_BOOKING } from '../testing';
import type { BookingFacts } from './booking-request';
import { decideArrival, type OwnBooking } from './decide-arrival';

const NOW = at('2026-11-23 09:20');
const arrivalFacts = (changes: Parameters<typeof facts>[0] = {}): BookingFacts =>
  facts({ now: NOW, ...changes });

const own = (startsAt: string, endsAt: string, changes: Partial<OwnBooking> = {}): OwnBooking => ({
  bookingId: MY_BOOKING,
  placeId: DESK,
  kind: 'desk',
  status: 'confirmed',
  ...aSlot(`2026-11-23 ${startsAt}`, endsAt),
  ...changes,
});

describe('who arrives at a place', () => {
  it('with a booking there checks in', () => {
    const booking = own('08:00', '16:00');
    expect(decideArrival(arrivalFacts(), [booking])).toMatchObject({ does: 'check-in', booking });
  });

  it('before the check-in opens has the place until then, if it is free', () => {
    const later = own('11:00', '16:00');
    const heldOnPlace = [held('2026-11-23 11:00', '16:00', { bookingId: MY_BOOKING })];
    expect(decideArrival(arrivalFacts({ heldOnPlace }), [later])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 09:15', '11:00'),
    });
  });

  it('a second time is told so', () => {
    const booking = own('08:00', '16:00', { status: 'checked-in' });
    expect(decideArrival(arrivalFacts(), [booking])).toMatchObject({ does: 'nothing', booking });
  });

  it('with a request there waits for the decision', () => {
    const booking = own('08:00', '16:00', { status: 'requested' });
    expect(decideArrival(arrivalFacts(), [booking])).toEqual({
      does: 'refuse',
      rejections: [{ code: 'not-confirmed', status: 'requested' }],
    });
  });

  it('without a booking has a free place from now for the rest of the usual day', () => {
    expect(decideArrival(arrivalFacts(), [])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 09:15', '16:00'),
    });
  });

  it.each([
    ['the whole day where whole days are booked', 'whole-days', [], '06:00', '20:00'],
    ['the halves of the usual day', 'half-days', [], '06:00', '20:00'],
    ['the running half before somebody else', 'half-days', ['13:00', '20:00'], '06:00', '13:00'],
  ] as const)('without a booking has %s', (_, slotMode, taken, start, end) => {
    const heldOnPlace = taken.length > 0 ? [held(`2026-11-23 ${taken[0]}`, taken[1] ?? '')] : [];
    expect(decideArrival(arrivalFacts({ place: { slotMode }, heldOnPlace }), [])).toEqual({
      does: 'book',
      slot: aSlot(`2026-11-23 ${start}`, end),
    });
  });

  it('at a place booked by half days moves there for the halves of their booking', () => {
    const elsewhere = own('09:00', '12:00', { placeId: NEXT_DESK });
    const known = arrivalFacts({ place: { slotMode: 'half-days' } });
    expect(decideArrival(known, [elsewhere])).toMatchObject({
      does: 'move',
      slot: aSlot('2026-11-23 06:00', '13:00'),
    });
  });

  it('late has it until the house closes', () => {
    const now = at('2026-11-23 16:40');
    expect(decideArrival(arrivalFacts({ now }), [])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 16:30', '20:00'),
    });
  });

  it('has a place until somebody else comes', () => {
    const heldOnPlace = [held('2026-11-23 13:00', '15:00')];
    expect(decideArrival(arrivalFacts({ heldOnPlace }), [])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 09:15', '13:00'),
    });
  });

  it('has a room for an hour', () => {
    expect(decideArrival(arrivalFacts({ place: { kind: 'room', roomId: null } }), [])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 09:15', '10:15'),
    });
  });

  it('at somebody else’s place is told that it is taken', () => {
    const heldOnPlace = [held('2026-11-23 08:00', '12:00')];
    expect(decideArrival(arrivalFacts({ heldOnPlace }), [])).toMatchObject({
      does: 'refuse',
      rejections: [{ code: 'place-taken' }],
    });
  });

  it('and sits elsewhere moves there, from now on', () => {
    const booking = own('08:00', '15:00', { placeId: NEXT_DESK });
    const mine = held('2026-11-23 08:00', '15:00', { bookingId: MY_BOOKING, placeId: NEXT_DESK });
    expect(decideArrival(arrivalFacts({ heldByPerson: [mine] }), [booking])).toEqual({
      does: 'move',
      booking,
      slot: aSlot('2026-11-23 09:15', '15:00'),
    });
  });

  it('shortly before the own booking elsewhere begins moves the whole of it', () => {
    const booking = own('09:45', '15:00', { placeId: NEXT_DESK });
    expect(decideArrival(arrivalFacts(), [booking])).toMatchObject({
      does: 'move',
      slot: aSlot('2026-11-23 09:45', '15:00'),
    });
  });

  it('and sits elsewhere only later has the place until then', () => {
    const booking = own('13:00', '15:00', { placeId: NEXT_DESK, bookingId: OTHER_BOOKING });
    expect(decideArrival(arrivalFacts(), [booking])).toEqual({
      does: 'book',
      slot: aSlot('2026-11-23 09:15', '13:00'),
    });
  });

  it('does not move out of a desk by entering a meeting room', () => {
    const booking = own('08:00', '16:00', { placeId: NEXT_DESK });
    const room = { kind: 'room', roomId: null } as const;
    expect(decideArrival(arrivalFacts({ place: room }), [booking])).toMatchObject({ does: 'book' });
  });

  it('at a room that wants an approval cannot just sit down', () => {
    const room = { kind: 'room', roomId: null, requiresApproval: true } as const;
    expect(decideArrival(arrivalFacts({ place: room }), [])).toEqual({
      does: 'refuse',
      rejections: [{ code: 'not-confirmed', status: 'requested' }],
    });
  });

  it('on a day off is told so', () => {
    const now = at('2026-11-22 09:20');
    expect(decideArrival(arrivalFacts({ now }), [])).toMatchObject({
      does: 'refuse',
      rejections: [{ code: 'outside-frame-hours' }],
    });
  });

  it.each([
    ['autumn', '2026-10-25'],
    ['spring', '2027-03-28'],
  ])('has the usual end of the day by the wall clock when the clocks change in %s', (_, day) => {
    const always = { opensAt: 0, closesAt: 20 * 60 };
    const calendar = { frameHours: Array.from({ length: 7 }, () => always) };
    const now = at(`${day} 09:20`);
    expect(decideArrival(arrivalFacts({ now, calendar }), [])).toEqual({
      does: 'book',
      slot: aSlot(`${day} 09:15`, '16:00'),
    });
  });
});
