import { aRequest, aSlot, facts, held, MY_BOOKING, NEXT_DESK, OTHER_BOOKING } from '../testing';
import { personIsFree } from './person-is-free.rule';

const slot = aSlot('2026-11-23 09:00', '12:00');
const elsewhere = held('2026-11-23 08:00', '16:00', { placeId: NEXT_DESK });

describe('the person is free', () => {
  it.each([
    ['that ends when the slot starts', held('2026-11-23 08:00', '09:00')],
    ['that starts when the slot ends', held('2026-11-23 12:00', '16:00')],
  ])('accepts a person with another desk %s', (_, other) => {
    expect(personIsFree(aRequest({ slot }), facts({ heldByPerson: [other] }))).toBeUndefined();
  });

  it('refuses a second desk at the same time and says which is the first', () => {
    expect(personIsFree(aRequest({ slot }), facts({ heldByPerson: [elsewhere] }))).toEqual({
      code: 'person-already-booked',
      bookingId: OTHER_BOOKING,
      placeId: NEXT_DESK,
      bookedFrom: '2026-11-23T07:00:00.000Z',
      bookedUntil: '2026-11-23T15:00:00.000Z',
    });
  });

  it.each(['room', 'equipment'] as const)('accepts a %s beside the desk', (kind) => {
    const beside = facts({ place: { kind }, heldByPerson: [elsewhere] });
    expect(personIsFree(aRequest({ slot }), beside)).toBeUndefined();
  });

  it('lets the booking that is moved stay out of its own way', () => {
    const own = { ...elsewhere, bookingId: MY_BOOKING };
    const request = aRequest({ slot, movedBookingId: MY_BOOKING });
    expect(personIsFree(request, facts({ heldByPerson: [own] }))).toBeUndefined();
  });
});
