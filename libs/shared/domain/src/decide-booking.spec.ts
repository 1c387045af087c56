import fc from 'fast-check';
import { BOOKING_RULES } from './booking-rules';
import { REJECTION_CODES } from './booking/rejection';
import { decideBooking } from './decide-booking';
import type { PersonId } from './ids';
import { PLACE_KINDS } from './place/place';
import {
  aFacilityManager,
  anyInstant,
  anyPairOfInstants,
  aRequest,
  aSlot,
  at,
  COLLEAGUE,
  facts,
  held,
  NEXT_DESK,
  OTHER_OFFICE,
} from './testing';

const codesOf = (...args: Parameters<typeof decideBooking>) =>
  decideBooking(...args).map(({ code }) => code);

const SOMEBODY = 'somebody' as PersonId;

const hopeless = facts({
  place: {
    bookable: false,
    assignedPersonId: SOMEBODY,
    reservedUnitId: OTHER_OFFICE,
    closures: [{ startsAt: at('2026-01-01'), endsAt: null, reason: 'defect', note: null }],
  },
});

describe('the decision on a booking', () => {
  it('is yes when nothing stands against it', () => {
    expect(decideBooking(aRequest(), facts())).toEqual([]);
  });

  it('has one rule for each rejection', () => {
    expect(BOOKING_RULES).toHaveLength(REJECTION_CODES.length);
  });

  it('names every reason against a slot in the past, in the order of the rules', () => {
    const slot = aSlot('2026-11-15 08:01', '23:30');
    const taken = held('2026-11-15 08:00', '16:00');
    const request = aRequest({ slot });
    const all = {
      ...hopeless,
      heldOnPlace: [taken],
      heldByPerson: [{ ...taken, placeId: NEXT_DESK }],
    };
    expect(codesOf(request, all)).toEqual([
      'off-grid',
      'in-the-past',
      'outside-frame-hours',
      'too-long',
      'place-closed',
      'not-bookable',
      'reserved-for-unit',
      'desk-assigned',
      'place-taken',
      'person-already-booked',
    ]);
  });

  it('tells whoever may not book for somebody that alone, whoever it is for and whatever else is wrong', () => {
    const [owner, stranger] = [SOMEBODY, COLLEAGUE].map((personId) =>
      decideBooking(aRequest({ personId, slot: aSlot('2026-11-15 08:01', '23:30') }), {
        ...hopeless,
        heldByPerson: [{ ...held('2026-11-15 08:00', '16:00'), placeId: NEXT_DESK }],
      }),
    );
    expect(owner).toEqual([{ code: 'not-allowed-to-book-for-others', personId: SOMEBODY }]);
    expect(stranger).toEqual([{ code: 'not-allowed-to-book-for-others', personId: COLLEAGUE }]);
  });

  it('tells nobody where somebody else was on days gone by, whoever asks', () => {
    const slot = aSlot('2026-11-19 08:00', '16:00');
    const given = facts({
      actor: aFacilityManager(),
      heldByPerson: [held('2026-11-19 08:00', '16:00')],
    });
    expect(codesOf(aRequest({ personId: COLLEAGUE, slot }), given)).toEqual(['in-the-past']);
  });

  it('names every reason against a moment on a holiday far ahead', () => {
    const slot = aSlot('2027-01-01 08:00', '08:05');
    expect(codesOf(aRequest({ slot }), facts())).toEqual([
      'off-grid',
      'too-short',
      'public-holiday',
      'too-far-ahead',
    ]);
  });

  it('says of a reversed slot that it is empty, not that it is short or taken', () => {
    const request = aRequest({ slot: aSlot('2026-11-23 16:00', '08:00') });
    const busy = facts({ heldOnPlace: [held('2026-11-23 10:00', '11:00')] });
    expect(codesOf(request, busy)).toContain('slot-empty');
    expect(codesOf(request, busy)).not.toContain('too-short');
    expect(codesOf(request, busy)).not.toContain('place-taken');
  });

  it('never throws, whatever the instants, and keeps the order of the rules', () => {
    const order = new Map(REJECTION_CODES.map((code, index) => [code, index]));
    fc.assert(
      fc.property(
        anyPairOfInstants(),
        anyInstant(),
        fc.array(anyPairOfInstants(), { maxLength: 3 }),
        fc.constantFrom(...PLACE_KINDS),
        (slot, now, spans, kind) => {
          const busy = spans.map((span) => ({ ...held('2026-11-23 08:00', '09:00'), ...span }));
          const given = facts({ now, place: { kind }, heldOnPlace: busy, heldByPerson: busy });
          const places = codesOf(aRequest({ slot }), given).map((code) => order.get(code) ?? -1);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['2000-01-03', '2199-12-31', '2026-03-29', '2026-10-25'])(
    'decides about the edges of %s',
    (edge) => {
      const slot = { startsAt: at(edge), endsAt: at(`${edge} 24:00`) };
      expect(codesOf(aRequest({ slot }), facts())).toContain('outside-frame-hours');
    },
  );

  it('accepts what ends at nine beside what starts at nine, on the place and for the person', () => {
    const request = aRequest({ slot: aSlot('2026-11-23 08:00', '09:00') });
    const next = [held('2026-11-23 09:00', '10:00')];
    expect(decideBooking(request, facts({ heldOnPlace: next, heldByPerson: next }))).toEqual([]);
  });
});
