import fc from 'fast-check';
import { isOfThePlace } from '../booking/alternatives';
import { decideBooking } from '../decide-booking';
import type { BookingId, PlaceId } from '../ids';
import {
  aPlace,
  aSeat,
  aSeeker,
  aSlot,
  at,
  COLLEAGUE,
  facts as bookingFacts,
  held as heldSlot,
  ME,
  MY_OFFICE,
  OTHER_OFFICE,
} from '../testing';
import { suggestPlaces, type OfferedSeat } from './suggest-places';

const slot = aSlot('2026-11-23 08:00', '16:00');
const { place: _place, heldOnPlace: _held, ...usual } = bookingFacts();
const closure = {
  startsAt: at('2026-11-23 12:00'),
  endsAt: null,
  reason: 'defect',
  note: null,
} as const;

const offered = (
  id: string,
  changes: Parameters<typeof aPlace>[0] = {},
  held = false,
): OfferedSeat => {
  const placeId = id as PlaceId;
  return {
    seat: aSeat({ placeId, code: id }),
    place: aPlace({ placeId, roomId: null, ...changes }),
    held: held ? [heldSlot('2026-11-23 09:00', '10:00', { placeId })] : [],
  };
};
const suggest = (seats: readonly OfferedSeat[], { facts = usual, wanted = slot, limit = 3 } = {}) =>
  suggestPlaces({ slot: wanted, personId: ME }, seats, aSeeker(), facts, limit);
const idsOf = ({ places }: ReturnType<typeof suggest>) => places.map(({ seat }) => seat.placeId);

describe('suggested places', () => {
  it('are as many as wanted, the best first', () => {
    expect(idsOf(suggest(['a', 'b', 'c', 'd'].map((id) => offered(id))))).toEqual(['a', 'b', 'c']);
  });

  it('are never taken, closed, kept for others or without approval', () => {
    const seats = [
      offered('taken', {}, true),
      offered('closed', { closures: [closure] }),
      offered('not bookable', { bookable: false }),
      offered('of another', { assignedPersonId: COLLEAGUE }),
      offered('of another office', { reservedUnitId: OTHER_OFFICE }),
      offered('asked for', { requiresApproval: true }),
      offered('kept for us', { reservedUnitId: MY_OFFICE }),
      offered('of mine', { assignedPersonId: ME }),
    ];
    expect(idsOf(suggest(seats))).toEqual(['kept for us', 'of mine']);
  });

  it('are none on a day off, and the day says why', () => {
    const wanted = aSlot('2026-11-22 08:00', '16:00');
    const { places, rejections } = suggest([offered('a')], { wanted });
    expect(places).toEqual([]);
    expect(rejections.map(({ code }) => code)).toEqual(['outside-frame-hours']);
  });

  it('are none for whoever sits somewhere already, who is told where', () => {
    const heldByPerson = [heldSlot('2026-11-23 12:00', '13:00', { placeId: 'x' as PlaceId })];
    const { places, rejections } = suggest([offered('a')], { facts: { ...usual, heldByPerson } });
    expect(places).toEqual([]);
    expect(rejections.map(({ code }) => code)).toEqual(['person-already-booked']);
  });

  it('are none without a word where all is taken', () => {
    expect(suggest([offered('a', {}, true)])).toEqual({ places: [], rejections: [] });
  });

  it('could each be booked by all rules, whatever the facts, and nothing that could be is kept back', () => {
    const anyPlace = fc.record({
      bookable: fc.boolean(),
      requiresApproval: fc.boolean(),
      assignedPersonId: fc.constantFrom(null, null, ME, COLLEAGUE),
      reservedUnitId: fc.constantFrom(null, null, MY_OFFICE, OTHER_OFFICE),
      closures: fc.constantFrom([], [], [closure]),
    });
    const anySeats = fc.array(fc.tuple(anyPlace, fc.boolean()), { maxLength: 8 });
    const anyStart = fc.constantFrom(...['2026-11-20', '2026-11-22', '2026-11-23', '2027-02-01']);
    fc.assert(
      fc.property(anySeats, anyStart, fc.boolean(), (drawn, day, seated) => {
        const wanted = aSlot(`${day} 08:00`, '16:00');
        const seats = drawn.map(([place, held], n) =>
          offered(`${n}`, place, held && day === '2026-11-23'),
        );
        const heldByPerson = seated
          ? [{ ...wanted, bookingId: 'b' as BookingId, placeId: 'x' as PlaceId }]
          : [];
        const facts = { ...usual, heldByPerson };
        const verdictOf = ({ place, held }: OfferedSeat) =>
          decideBooking(
            { placeId: place.placeId, personId: ME, slot: wanted },
            { ...facts, place, heldOnPlace: held },
          );
        const allowed = seats.filter(
          (one) => !one.place.requiresApproval && verdictOf(one).length === 0,
        );
        const found = suggest(seats, { facts, wanted, limit: 99 });
        expect(new Set(idsOf(found))).toEqual(new Set(allowed.map(({ place }) => place.placeId)));
        expect(found.rejections.some(isOfThePlace)).toBe(false);
      }),
    );
  });
});
