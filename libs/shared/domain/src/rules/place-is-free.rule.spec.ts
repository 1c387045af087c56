import { aRequest, aSlot, facts, held, MY_BOOKING, ROOM } from '../testing';
import { placeIsFree } from './place-is-free.rule';

const slot = aSlot('2026-11-23 09:00', '12:00');

describe('the place is free', () => {
  it.each([
    ['ends when the slot starts', held('2026-11-23 08:00', '09:00')],
    ['starts when the slot ends', held('2026-11-23 12:00', '16:00')],
    ['lies on another day', held('2026-11-24 09:00', '12:00')],
  ])('accepts a place with a booking that %s', (_, other) => {
    expect(placeIsFree(aRequest({ slot }), facts({ heldOnPlace: [other] }))).toBeUndefined();
  });

  it.each([
    ['has the same slot', held('2026-11-23 09:00', '12:00')],
    ['takes its first minute', held('2026-11-23 08:00', '09:01')],
    ['takes its last minute', held('2026-11-23 11:59', '16:00')],
    ['lies within it', held('2026-11-23 10:00', '10:15')],
    ['surrounds it', held('2026-11-20 08:00', '2026-11-27 16:00')],
    ['is of the room the desk stands in', held('2026-11-23 08:00', '16:00', { placeId: ROOM })],
  ])('refuses a place with a booking that %s and says until when', (_, other) => {
    expect(placeIsFree(aRequest({ slot }), facts({ heldOnPlace: [other] }))).toEqual({
      code: 'place-taken',
      placeId: other.placeId,
      takenFrom: other.startsAt.toISOString(),
      takenUntil: other.endsAt.toISOString(),
    });
  });

  it('lets the booking that is moved stay out of its own way', () => {
    const request = aRequest({ slot, movedBookingId: MY_BOOKING });
    const own = held('2026-11-23 08:00', '16:00', { bookingId: MY_BOOKING });
    const other = held('2026-11-23 11:00', '16:00');
    expect(placeIsFree(request, facts({ heldOnPlace: [own] }))).toBeUndefined();
    expect(placeIsFree(request, facts({ heldOnPlace: [own, other] }))).toMatchObject({
      takenFrom: other.startsAt.toISOString(),
    });
  });
});
