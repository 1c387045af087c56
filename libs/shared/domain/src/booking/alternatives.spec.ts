import fc from 'fast-check';
import { decideBooking } from '../decide-booking';
import { overlaps } from '../time/slot';
import {
  aFacilityManager,
  anySlotAfter,
  aPlace,
  aRequest,
  aSlot,
  at,
  COLLEAGUE,
  DESK,
  facts,
  held,
  ME,
  MY_BOOKING,
  NEXT_DESK,
  OTHER_BOOKING,
  OTHER_OFFICE,
  ROOM,
} from '../testing';
import type { PlaceId } from '../ids';
import type { PlaceFacts } from '../place/place';
import { alternatives, isOfThePlace, type Alternative, type Neighbour } from './alternatives';

const FAR_DESK = 'desk 204-1' as PlaceId;
const THIRD_DESK = 'desk 203-3' as PlaceId;
const CLOSED = {
  startsAt: at('2026-11-23 12:00'),
  endsAt: null,
  reason: 'defect',
  note: null,
} as const;
const neighbour = (
  placeId: PlaceId,
  { place, ...changes }: Partial<Omit<Neighbour, 'place'>> & { place?: Partial<PlaceFacts> } = {},
): Neighbour => ({
  place: aPlace({ placeId, roomId: null, ...place }),
  smaller: false,
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
  const taken = [held('2026-11-23 08:00', '16:00')];
  const offered = (...neighbours: Neighbour[]) =>
    alternatives(aRequest(), facts({ heldOnPlace: taken }), neighbours).filter(
      ({ kind }) => kind === 'other-place',
    );

  it('is in the same room rather than near', () => {
    const near = neighbour(FAR_DESK, { distance: 100 });
    const beside = neighbour(NEXT_DESK, { distance: 400, place: { roomId: ROOM } });
    expect(offered(near, beside)).toEqual([
      { kind: 'other-place', placeId: NEXT_DESK, sameRoom: true },
    ]);
    expect(offered(near)).toEqual([{ kind: 'other-place', placeId: FAR_DESK, sameRoom: false }]);
  });

  it('is not in the same room as another place without a room', () => {
    const given = facts({ place: { roomId: null }, heldOnPlace: taken });
    expect(alternatives(aRequest(), given, [neighbour(FAR_DESK)])).toMatchObject([
      { sameRoom: false },
    ]);
  });

  it('is the nearest, what is not drawn last, and the first by id of two equally near', () => {
    const [a, b] = [neighbour(FAR_DESK), neighbour(NEXT_DESK)];
    const nearer = neighbour(THIRD_DESK, { distance: 499 });
    const undrawn = neighbour(THIRD_DESK, { distance: null });
    expect(offered(a, b)).toMatchObject([{ placeId: NEXT_DESK }]);
    expect(offered(b, a)).toMatchObject([{ placeId: NEXT_DESK }]);
    expect(offered(a, nearer, b)).toMatchObject([{ placeId: THIRD_DESK }]);
    expect(offered(undrawn, a)).toMatchObject([{ placeId: FAR_DESK }]);
    expect(offered(undrawn)).toMatchObject([{ placeId: THIRD_DESK }]);
  });

  it('is free for the whole slot', () => {
    const busy = neighbour(NEXT_DESK, { distance: 1, held: [held('2026-11-23 15:45', '16:15')] });
    const next = neighbour(FAR_DESK, { held: [held('2026-11-23 16:00', '17:00')] });
    expect(offered(busy, next)).toMatchObject([{ placeId: FAR_DESK }]);
    expect(offered(busy)).toEqual([]);
  });

  it.each([
    ['that is not bookable', { bookable: false }],
    ['of somebody else', { assignedPersonId: COLLEAGUE }],
    ['of another office', { reservedUnitId: OTHER_OFFICE }],
    ['that is closed', { closures: [CLOSED] }],
    ['of another kind', { kind: 'room' }],
    ['about which somebody decides', { requiresApproval: true }],
  ] as const)('is not one %s', (_, place) => {
    expect(offered(neighbour(NEXT_DESK, { place }))).toEqual([]);
  });

  it('is not a smaller one, nor the wanted one itself', () => {
    expect(offered(neighbour(NEXT_DESK, { smaller: true }))).toEqual([]);
    expect(offered(neighbour(DESK))).toEqual([]);
  });

  it('is one of mine, and one of any unit for who manages places', () => {
    const mine = neighbour(NEXT_DESK, { place: { assignedPersonId: ME } });
    expect(offered(mine)).toMatchObject([{ placeId: NEXT_DESK }]);
    const reserved = neighbour(NEXT_DESK, { place: { reservedUnitId: OTHER_OFFICE } });
    const given = facts({ actor: aFacilityManager(), heldOnPlace: taken });
    expect(alternatives(aRequest(), given, [reserved])).toMatchObject([{ placeId: NEXT_DESK }]);
  });

  it('may be asked for where the wanted one would have been asked for as well', () => {
    const decided = { requiresApproval: true };
    const given = facts({ place: decided, heldOnPlace: taken });
    const asked = [neighbour(NEXT_DESK, { place: decided })];
    expect(alternatives(aRequest(), given, asked)).toMatchObject([{ placeId: NEXT_DESK }]);
  });

  it('is of no use to a person who sits elsewhere, nor at a time at which nobody may book', () => {
    const heldByPerson = [held('2026-11-23 09:00', '10:00', { placeId: FAR_DESK })];
    const near = [neighbour(NEXT_DESK)];
    expect(alternatives(aRequest(), facts({ heldOnPlace: taken, heldByPerson }), near)).toEqual([]);
    const sunday = aRequest({ slot: aSlot('2026-11-29 08:00', '16:00') });
    expect(alternatives(sunday, facts(), near)).toEqual([]);
  });

  it('is looked for only where what is refused lies in the place', () => {
    const rejections = decideBooking(aRequest(), facts({ place: { bookable: false } }));
    expect(rejections.every(isOfThePlace)).toBe(true);
    const elsewhere = [held('2026-11-23 09:00', '10:00', { placeId: FAR_DESK })];
    const busy = decideBooking(aRequest(), facts({ heldByPerson: elsewhere }));
    expect(busy.some(isOfThePlace)).toBe(false);
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
