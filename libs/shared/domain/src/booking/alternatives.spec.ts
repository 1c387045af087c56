import fc from 'fast-check';
import { decideBooking } from '../decide-booking';
import { overlaps } from '../time/slot';
import {
  anySlotAfter,
  aRequest,
  aSlot,
  at,
  DESK,
  facts,
  held,
  MY_BOOKING,
  NEXT_DESK,
  OTHER_BOOKING,
} from '../testing';
import type { PlaceId } from '../ids';
import { alternatives, type Alternative, type Candidate } from './alternatives';

const FAR_DESK = 'desk 204-1' as PlaceId;
const candidate = (placeId: PlaceId, changes: Partial<Candidate> = {}): Candidate => ({
  placeId,
  sameRoom: false,
  distance: 500,
  held: [],
  ...changes,
});
const ofTimes = (kind: 'same-place-later' | 'same-place-part', start: string, end: string) => {
  const slot = aSlot(start, end);
  return { kind, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() };
};
const slotOf = (offer: Alternative) =>
  offer.kind === 'other-place'
    ? aRequest().slot
    : { startsAt: new Date(offer.startsAt), endsAt: new Date(offer.endsAt) };

describe('the same place at another time', () => {
  const morning = aRequest({ slot: aSlot('2026-11-23 08:00', '12:00') });

  it('is offered as a whole from the first gap that takes it', () => {
    const heldOnPlace = [held('2026-11-23 07:00', '10:00'), held('2026-11-23 11:00', '13:00')];
    expect(alternatives(morning, facts({ heldOnPlace }), [])).toEqual([
      ofTimes('same-place-later', '2026-11-23 13:00', '17:00'),
    ]);
  });

  it('is offered in part when the whole no longer fits before closing', () => {
    const heldOnPlace = [held('2026-11-23 07:00', '09:00'), held('2026-11-23 12:00', '17:00')];
    expect(alternatives(morning, facts({ heldOnPlace }), [])).toEqual([
      ofTimes('same-place-part', '2026-11-23 09:00', '12:00'),
    ]);
  });

  it('is the longest part of several', () => {
    const heldOnPlace = [held('2026-11-23 09:00', '09:30'), held('2026-11-23 11:00', '20:00')];
    expect(alternatives(morning, facts({ heldOnPlace }), [])).toEqual([
      ofTimes('same-place-part', '2026-11-23 09:30', '11:00'),
    ]);
  });

  it.each([
    ['is booked through', [held('2026-11-23 06:00', '20:00')]],
    [
      'has only moments left',
      [held('2026-11-23 06:00', '11:50'), held('2026-11-23 12:00', '20:00')],
    ],
  ])('is not offered when it %s', (_, heldOnPlace) => {
    expect(alternatives(morning, facts({ heldOnPlace }), [])).toEqual([]);
  });

  it('is not offered later than now when the gap has begun already', () => {
    const heldOnPlace = [held('2026-11-23 11:00', '12:00')];
    const given = facts({ now: at('2026-11-23 09:30'), heldOnPlace });
    expect(alternatives(morning, given, [])).toEqual([
      ofTimes('same-place-later', '2026-11-23 12:00', '16:00'),
    ]);
  });

  it('is not offered at a time when the person sits elsewhere', () => {
    const given = facts({
      heldOnPlace: [held('2026-11-23 07:00', '12:00')],
      heldByPerson: [held('2026-11-23 13:00', '14:00', { placeId: NEXT_DESK })],
    });
    expect(alternatives(morning, given, [])).toEqual([]);
  });

  describe('of a project week', () => {
    const week = aRequest({ slot: aSlot('2026-11-23 08:00', '2026-11-27 16:00') });
    const withTuesday = (start: string, end: string) =>
      facts({ place: { kind: 'room' }, heldOnPlace: [held(`2026-11-24 ${start}`, end)] });

    it('is the part after a meeting on Tuesday', () => {
      expect(alternatives(week, withTuesday('09:00', '10:00'), [])).toEqual([
        ofTimes('same-place-part', '2026-11-24 10:00', '2026-11-27 16:00'),
      ]);
    });

    it('never begins when the building closes nor ends when it opens', () => {
      expect(alternatives(week, withTuesday('06:00', '20:00'), [])).toEqual([]);
    });
  });

  it('looks through the booking that is moved', () => {
    const moved = { ...morning, movedBookingId: MY_BOOKING };
    const own = held('2026-11-23 08:00', '12:00', { bookingId: MY_BOOKING });
    const other = held('2026-11-23 11:00', '20:00', { bookingId: OTHER_BOOKING });
    expect(alternatives(moved, facts({ heldOnPlace: [own, other] }), [])).toEqual([
      ofTimes('same-place-part', '2026-11-23 08:00', '11:00'),
    ]);
  });
});

describe('another place at the same time', () => {
  const offered = (...candidates: Candidate[]) => alternatives(aRequest(), facts(), candidates);

  it('is in the same room rather than near', () => {
    const near = candidate(FAR_DESK, { distance: 100 });
    const beside = candidate(NEXT_DESK, { sameRoom: true, distance: 400 });
    expect(offered(near, beside)).toEqual([
      { kind: 'other-place', placeId: NEXT_DESK, sameRoom: true },
    ]);
  });

  it('is the nearest, and the first by id of two equally near', () => {
    const [a, b] = [candidate(FAR_DESK), candidate(NEXT_DESK)];
    const nearer = candidate(DESK, { distance: 499 });
    expect(offered(a, b)).toMatchObject([{ placeId: NEXT_DESK }]);
    expect(offered(b, a)).toMatchObject([{ placeId: NEXT_DESK }]);
    expect(offered(a, nearer, b)).toMatchObject([{ placeId: DESK }]);
  });

  it('is free for the whole slot', () => {
    const busy = candidate(NEXT_DESK, { distance: 1, held: [held('2026-11-23 15:45', '16:15')] });
    const next = candidate(FAR_DESK, { held: [held('2026-11-23 16:00', '17:00')] });
    expect(offered(busy, next)).toMatchObject([{ placeId: FAR_DESK }]);
    expect(offered(busy)).toEqual([]);
  });
});

describe('every alternative', () => {
  const frame = at('2026-11-23 06:00');
  const anySlotOfTheDay = () => anySlotAfter(frame, 56);

  it('is accepted by the rules, free and not over', () => {
    fc.assert(
      fc.property(
        anySlotOfTheDay(),
        fc.array(anySlotOfTheDay(), { maxLength: 6 }),
        fc.array(anySlotOfTheDay(), { maxLength: 2 }),
        fc.nat({ max: 900 }),
        (slot, taken, elsewhere, minutes) => {
          const now = new Date(frame.getTime() + minutes * 60_000);
          const heldOnPlace = taken.map((span) => ({ ...held('2026-11-23', '01:00'), ...span }));
          const heldByPerson = elsewhere.map((s) => ({ ...held('2026-11-23', '01:00'), ...s }));
          const given = facts({ now, heldOnPlace, heldByPerson });
          const request = aRequest({ slot });
          for (const offer of alternatives(request, given, [])) {
            const other = slotOf(offer);
            expect(decideBooking({ ...request, slot: other }, given)).toEqual([]);
            expect(heldOnPlace.some((busy) => overlaps(busy, other))).toBe(false);
            expect(other.endsAt > now).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
